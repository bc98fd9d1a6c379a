"""Tokens."""
import os

import jwt

KEY = "the signing key one"
BYTES_KEY = b"the signing key two"
OTHER_KEY = os.getenv("OTHER_KEY", "the signing key three")


def issue(claims):
    return jwt.encode(claims, KEY), jwt.encode(claims, BYTES_KEY), jwt.encode(claims, OTHER_KEY)
