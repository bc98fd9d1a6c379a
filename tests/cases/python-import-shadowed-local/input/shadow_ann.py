import os, jwt
def f():
    os: int = 3
    return jwt.encode({"o": os}, "the signing key")
f()
