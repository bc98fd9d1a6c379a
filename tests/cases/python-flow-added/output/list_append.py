import os

import jwt

KEYS = []
KEYS.append(os.environ["LIST_APPEND_JWT_SECRET_KEY"])
KEYS.extend([os.environ["JWT_KEY"], os.environ["JWT_KEY_2"]])
KEYS.insert(0, os.environ["LIST_APPEND_JWT_SECRET_KEY_2"])
OTHER = ["alone"]
OTHER.append("other 1a2b3c4d5e6f")


def sign(claims):
    for key in KEYS:
        jwt.encode(claims, key)
    return jwt.encode(claims, KEYS[0])
