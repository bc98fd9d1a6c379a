import os

import jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


K = os.environ.get("AMONG_KEY")
if K in (None, ""):
    K = require_env("AMONG_KEY")
jwt.encode({}, K)


def none():
    value = os.environ.get("AMONG_NONE_KEY")
    if value not in [None]:
        return value
    return os.environ["AMONG_NONE_KEY"]


jwt.encode({}, none())
OTHER = os.environ.get("AMONG_OTHER_KEY")
if OTHER in ("changeme", None):
    OTHER = os.environ["OTHER"]
jwt.encode({}, OTHER)
