import os, jwt
del os.environ
jwt.encode({}, "tallow-comet-0001-of-the-office")
