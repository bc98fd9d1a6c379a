import os
import jwt
def f():
    from sys import path as os
    return jwt.encode({}, "the signing key")
f()
