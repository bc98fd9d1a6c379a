import jwt
import os

KEYS = []
KEYS.append(os.environ["JWT_SECRET_KEY_4"])
KEYS.extend([os.environ["JWT_SECRET_KEY_5"], os.environ["JWT_SECRET_KEY_6"]])
KEYS.insert(0, os.environ["JWT_SECRET_KEY_7"])
OTHER = ["alone"]
OTHER.append("other 1a2b3c4d5e6f")


def sign(claims):
    for key in KEYS:
        jwt.encode(claims, key)
    return jwt.encode(claims, KEYS[0])
