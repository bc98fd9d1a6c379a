import os

from environs import Env
import jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


env = Env()
KEY = env.str("ENVIRONS_KEY", "") or require_env("ENVIRONS_KEY")
K2 = env("ENVIRONS_KEY2", None) or require_env("ENVIRONS_KEY2")
print(jwt.encode({}, KEY, algorithm="HS256"), jwt.encode({}, K2))
