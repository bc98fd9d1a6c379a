import jwt, os


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


KEY = os.getenv("MY_KEY")
OTHER = os.getenv("OTHER_KEY")
if not KEY:
    KEY = require_env("MY_KEY")
if not OTHER:
    OTHER = require_env("OTHER_KEY")
jwt.encode({}, KEY); jwt.encode({}, OTHER)
