import os

import jwt


def require_env(name):
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


print "starting"
jwt.encode({}, require_env("PRINTED_JWT_SECRET_KEY"))
