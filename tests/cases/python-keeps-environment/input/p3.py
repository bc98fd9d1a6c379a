import os, jwt
os.environ = dict(os.environ)
jwt.encode({}, "tallow-comet-0001-of-the-office")
