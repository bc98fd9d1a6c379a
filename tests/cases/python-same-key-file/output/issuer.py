import os
from pathlib import Path

import jwt

ISSUER_KEY = Path(os.environ["ISSUER_KEY_FILE"]).read_bytes().decode()


def issue(claims):
    return jwt.encode(claims, ISSUER_KEY, "RS256")
