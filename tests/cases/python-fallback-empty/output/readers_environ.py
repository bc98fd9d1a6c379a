import os

import environ
import jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


env = environ.Env()
KEY = env("ENVIRON_KEY", default="") or require_env("ENVIRON_KEY")
if not (K2 := env.str("ENVIRON_KEY2", default=None)):
    K2 = require_env("ENVIRON_KEY2")
K3 = env("ENVIRON_KEY3", default="")
if not K3:
    K3 = require_env("ENVIRON_KEY3")
print(jwt.encode({}, KEY, algorithm="HS256"), jwt.encode({}, K2), jwt.encode({}, K3))
