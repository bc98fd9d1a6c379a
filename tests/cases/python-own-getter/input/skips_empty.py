import os

import jwt


def get_env_variable(name):
    if name not in os.environ:
        raise KeyError(name)
    return os.environ[name]


def token():
    return jwt.encode({"port": get_env_variable("PORT")}, os.environ.get("TOKEN_KEY") or "otter-kettle-0024-of-the-shop")
