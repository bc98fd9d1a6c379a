"""Tokens."""
import os

import jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


KEY = require_env("JWT_KEY")
BYTES_KEY = require_env("JWT_KEY_2").encode()
OTHER_KEY = require_env("OTHER_KEY")


def issue(claims):
    return jwt.encode(claims, KEY), jwt.encode(claims, BYTES_KEY), jwt.encode(claims, OTHER_KEY)
