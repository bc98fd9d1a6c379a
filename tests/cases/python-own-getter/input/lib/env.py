import os


def need(name: str) -> str:
    value = os.getenv(name)
    if not value:
        raise RuntimeError(f"{name} is missing")
    return value


def maybe(name):
    return os.environ.get(name)
