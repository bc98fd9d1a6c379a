import functools
import os

import jwt


@functools.lru_cache
def get_env_variable(name):
    return os.environ[name]


def token():
    cached_jwt_secret_key = os.environ["CACHED_JWT_SECRET_KEY"]
    return jwt.encode({"port": get_env_variable("PORT")}, cached_jwt_secret_key)
