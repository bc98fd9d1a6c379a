import os, jwt
os.environ.pop("DEBUG", None)
jwt.encode({}, "tallow-comet-0001-of-the-office")
