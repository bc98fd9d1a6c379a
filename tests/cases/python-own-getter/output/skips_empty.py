import os

import jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


def get_env_variable(name):
    if name not in os.environ:
        raise KeyError(name)
    return os.environ[name]


def token():
    return jwt.encode({"port": get_env_variable("PORT")}, require_env("TOKEN_KEY"))
