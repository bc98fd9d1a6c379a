import jwt
def f():
    import os
    return os.getcwd()
def g():
    return jwt.encode({}, "the signing key")
g()
