import os

import jwt


def sign(claims, key=lambda: os.environ["JWT_KEY"]):
    return jwt.encode(claims, key())


def check(claims, key=None):
    return jwt.encode(claims, key or os.environ["JWT_KEY"])
