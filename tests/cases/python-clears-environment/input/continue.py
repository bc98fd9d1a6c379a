import os, jwt
for k in list(os.environ):
    if k.startswith("LC_"):
        continue
    del os.environ[k]
jwt.encode({}, "tallow-comet-0001-of-the-office")
