import os, jwt
for k in list(os.environ):
    if k not in ("PATH", "HOME"):
        del os.environ[k]
jwt.encode({}, "tallow-comet-0001-of-the-office")
