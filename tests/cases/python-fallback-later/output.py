import os
import jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


secret = os.environ.get("APP_KEY")
if not secret:
    secret = require_env("APP_KEY")
jwt.encode({}, secret)
