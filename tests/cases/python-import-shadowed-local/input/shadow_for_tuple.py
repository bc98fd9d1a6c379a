import os, jwt
def f():
    for x, (os, y) in [(1, (2, 3))]:
        jwt.encode({}, "the signing key")
f()
