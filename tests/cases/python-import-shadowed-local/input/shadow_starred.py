import os, jwt
def f():
    x, *os = 1, 2
    jwt.encode({}, "the signing key")
f()
