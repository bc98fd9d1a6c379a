import os

from starlette.config import Config
import jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


config = Config(".env")
KEY = config("STARLETTE_KEY", default="") or require_env("STARLETTE_KEY")
print(jwt.encode({}, KEY, algorithm="HS256"))
