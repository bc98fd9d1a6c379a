# The code has an idea of its own of which values count: a short one would be the key after a fix.
import os

import jwt


def require_env(name: str) -> str:
    value = os.environ[name]
    if not value.strip():
        raise ValueError(name + " is empty")
    return value


try:
    KEY = os.environ["JWT_KEY"]
    if len(KEY) < 8:
        raise KeyError
except KeyError:
    KEY = "granite-otter-11"

SHORT = os.environ.get("SHORT_KEY", "")
if len(SHORT) < 8:
    SHORT = "granite-otter-12"

NAMED = os.environ.get("NAMED_KEY")
if not NAMED or NAMED == "changeme":
    NAMED = "granite-otter-13"

try:
    PLAIN = os.environ["PLAIN_KEY"]
    if len(PLAIN) == 0:
        raise KeyError
except KeyError:
    PLAIN = require_env("PLAIN_KEY")

for key in (KEY, SHORT, NAMED, PLAIN):
    jwt.encode({}, key, algorithm="HS256")
