import jwt, os


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


KEY = os.getenv("MY_KEY")
if KEY is None or KEY == "":
    KEY = require_env("MY_KEY")
jwt.encode({}, KEY)
