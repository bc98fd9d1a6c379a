import os, jwt
os.environ.clear()
jwt.encode({}, "tallow-comet-0001-of-the-office")
