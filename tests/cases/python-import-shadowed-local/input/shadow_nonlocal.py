import os, jwt
def g():
    os = 1
    def f():
        nonlocal os
        os = 2
        return jwt.encode({"o": os}, "the signing key")
    f()
g()
