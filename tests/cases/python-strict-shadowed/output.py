import os

import jwt

from settings import require_env


def require_env2(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


jwt.encode({"stage": require_env("STAGE")}, require_env2("JWT_SECRET_KEY"))
