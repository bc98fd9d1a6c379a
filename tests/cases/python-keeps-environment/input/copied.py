import os, jwt
env = os.environ.copy()
os.environ = env
jwt.encode({}, "tallow-comet-0001-of-the-office")
