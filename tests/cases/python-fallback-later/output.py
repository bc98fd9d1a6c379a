import os
import jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        message = f"{name} is empty"
        raise ValueError(message)
    return value


secret = os.environ.get("APP_KEY")
if not secret:
    secret = require_env("APP_KEY")
jwt.encode({}, secret)
