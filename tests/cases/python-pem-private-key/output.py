"""Signs for the shop."""
import os
from pathlib import Path

import jwt

PRIVATE_KEY = Path(os.environ["PRIVATE_KEY_FILE"]).read_bytes().decode()


def issue(user):
    return jwt.encode({"sub": user}, PRIVATE_KEY, algorithm="ES256")


BACKUP_KEY = Path(os.environ["PRIVATE_KEY_FILE"]).read_bytes().decode()
