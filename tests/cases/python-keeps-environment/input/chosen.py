import os, jwt
for k in [k for k in os.environ if k.startswith("PIP_")]:
    del os.environ[k]
jwt.encode({}, "tallow-comet-0001-of-the-office")
