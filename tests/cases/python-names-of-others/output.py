import os

import jwt

PATH = os.environ["JWT_SECRET_KEY"]
PWD = os.environ["JWT_SECRET_KEY_2"]
ld_preload = os.environ["JWT_SECRET_KEY_3"]


def tokens(claims):
    yield jwt.encode(claims, PATH)
    yield jwt.encode(claims, PWD)
    yield jwt.encode(claims, ld_preload)
    yield jwt.encode(claims, os.getenv("NODE_OPTIONS", "--require=/tmp/evil-0123456789.js"))
