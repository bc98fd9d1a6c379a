import os, jwt
KEEP = ("PATH", "JWT_")
for k in list(os.environ):
    if not k.startswith(KEEP):
        del os.environ[k]
jwt.encode({}, "tallow-comet-0001-of-the-office")
