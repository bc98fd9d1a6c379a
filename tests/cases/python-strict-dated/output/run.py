#!/usr/bin/env python2.7
import os

import jwt


def require_env(name):
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


jwt.encode({}, require_env("JWT_SECRET_KEY"))
