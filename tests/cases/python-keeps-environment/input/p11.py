import os, jwt
del os.environ["OTHER"]
jwt.encode({}, "tallow-comet-0001-of-the-office")
