import os, jwt
def f(k):
    del os.environ[k]
jwt.encode({}, "tallow-comet-0001-of-the-office")
