import os
from os import environ

import jwt


def require_env(name: str) -> str:
    value = environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


KEY = os.environ["SIGNING_KEY"]
jwt.encode({}, KEY)
jwt.encode({}, require_env("RESET_KEY"))
jwt.encode({}, environ["JWT_SECRET_KEY"])
