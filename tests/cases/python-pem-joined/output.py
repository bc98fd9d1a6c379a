import base64
import os
import textwrap
from pathlib import Path

JOINED_KEY = Path(os.environ["JOINED_KEY_FILE"]).read_bytes().decode()
TUPLE_KEY = Path(os.environ["TUPLE_KEY_FILE"]).read_bytes().decode()
PLUS_KEY = (Path(os.environ["PLUS_KEY_FILE"]).read_bytes().decode())
SIDE_KEY = Path(os.environ["SIDE_KEY_FILE"]).read_bytes()
DEDENTED_KEY_FILE = os.environ["DEDENTED_KEY_FILE"]
DEDENTED_KEY = textwrap.dedent(Path(DEDENTED_KEY_FILE).read_bytes().decode()).strip()
ACCOUNT = {"type": "service_account", "private_key": Path(os.environ["ACCOUNT_PRIVATE_KEY_FILE"]).read_bytes().decode()}
ACCOUNT_JSON = Path(os.environ["PRIVATE_KEY_FILE"]).read_bytes().decode()
ENCODED_KEY = base64.b64decode(os.environ["ENCODED_KEY"])
LINES = [
    "-----BEGIN PRIVATE KEY-----",
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgn4rkSLfnpx9C/rHm",
    "pa474S9KZ9nxlCIKdVdGtxCFRJShRANCAARyw0N1GnCpTAILtTbrKHLiC3eiQAmY",
    "bqaHdm6s+5zwXpFf/OtiRKpRdyMHMqcvVf/W3V6DOK1QuqUBNoCcVraA",
    "-----END PRIVATE KEY-----",
]
LATER_KEY = "\n".join(LINES)

# no keys
HEADS = ", ".join(["-----BEGIN PRIVATE KEY-----", "-----BEGIN PUBLIC KEY-----"])
PLACEHOLDER = "\n".join(["-----BEGIN PRIVATE KEY-----", "...", "-----END PRIVATE KEY-----"])
SET = "\n".join({"-----BEGIN PRIVATE KEY-----", "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgn4rkSLfnpx9C/rHm", "-----END PRIVATE KEY-----"})
IS_KEY = TUPLE_KEY.startswith("-----BEGIN PRIVATE KEY-----")
