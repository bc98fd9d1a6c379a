import os, jwt
env = os.environ
env.clear()
jwt.encode({}, "tallow-comet-0001-of-the-office")
