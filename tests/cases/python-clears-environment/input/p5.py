import os, jwt
for k in list(os.environ):
    os.environ.pop(k)
jwt.encode({}, "tallow-comet-0001-of-the-office")
