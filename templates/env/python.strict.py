# about: an environment variable; the program stops with its name when it is not set or empty
import base64
import os


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


secret = require_env("{{name}}")
secret_bytes = require_env("{{name}}").encode()
secret_b64 = base64.b64decode(require_env("{{name}}")).decode()
secret_bytes_b64 = base64.b64decode(require_env("{{name}}"))
