import os, jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


def secret(value=None):
    if not value:
        value = os.environ.get("NESTED_KEY") or None
    if not value:
        value = require_env("NESTED_KEY")
    return value
K3 = (os.environ.get("WRAPPED_KEY", None) or "").strip() or require_env("WRAPPED_KEY")
K5 = os.environ.get("AND_KEY") and os.environ["AND_KEY"] or require_env("AND_KEY")
print(jwt.encode({}, secret()), jwt.encode({}, K3), jwt.encode({}, K5))
