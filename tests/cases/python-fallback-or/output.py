import os
import jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


key = require_env("TOKEN_KEY")
other = os.environ["OTHER_KEY"]
page = os.getenv("PAGE") or "index"

jwt.encode({}, key)
jwt.encode({"page": page}, other)
jwt.encode({}, require_env("EMPTY_KEY"))
jwt.encode({}, require_env("NO_KEY"))
jwt.encode({}, os.environ.pop("TAKEN_KEY"))
