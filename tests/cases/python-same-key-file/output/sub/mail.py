import os
from pathlib import Path

import jwt

MAIL_KEY = Path(os.environ["ISSUER_KEY_FILE"]).read_bytes().decode()
TWICE = Path(os.environ["ISSUER_KEY_FILE"]).read_bytes().decode()


def sign(claims):
    return jwt.encode(claims, MAIL_KEY, "RS256"), jwt.encode(claims, TWICE, "RS256")
