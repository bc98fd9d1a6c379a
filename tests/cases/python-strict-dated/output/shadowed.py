import os

import jwt


def require_env(name):
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


def str(value):
    return repr(value)


jwt.encode({"stage": str(1)}, require_env("SHADOWED_JWT_SECRET_KEY"))
