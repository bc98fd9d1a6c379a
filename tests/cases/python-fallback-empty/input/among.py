import os

import jwt

K = os.environ.get("AMONG_KEY")
if K in (None, ""):
    K = "passed-over-among-1f2e3d4c"
jwt.encode({}, K)


def none():
    value = os.environ.get("AMONG_NONE_KEY")
    if value not in [None]:
        return value
    return "passed-over-among-none-2e3d4c5b"


jwt.encode({}, none())
OTHER = os.environ.get("AMONG_OTHER_KEY")
if OTHER in ("changeme", None):
    OTHER = "passed-over-among-other-3d4c5b6a"
jwt.encode({}, OTHER)
