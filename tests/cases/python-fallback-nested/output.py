import os

import jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


KEY = os.environ["TOKEN_KEY"] or require_env("TOKEN_KEY")
jwt.encode({}, KEY)
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
