import os, jwt
for k in os.environ.copy():
    if k.startswith("PIP_"):
        del os.environ[k]
jwt.encode({}, "tallow-comet-0001-of-the-office")
