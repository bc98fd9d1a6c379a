import functools
import os

import jwt


@functools.lru_cache
def get_env_variable(name):
    return os.environ[name]


def token():
    return jwt.encode({"port": get_env_variable("PORT")}, "otter-kettle-0026-of-the-shop")
