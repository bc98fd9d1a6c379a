from __future__ import absolute_import, print_function

import os

import jwt


def require_env(name):
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


jwt.encode({}, require_env("FUTURE_JWT_SECRET_KEY"))
