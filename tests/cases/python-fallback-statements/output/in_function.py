import jwt, os


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


def key():
    k = os.environ.get("MY_KEY")
    if not k:
        k = require_env("MY_KEY")
    return k
jwt.encode({}, key())
