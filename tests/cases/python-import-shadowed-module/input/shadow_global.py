import os, jwt
def f():
    global os
    os = 1
f()
jwt.encode({}, "the signing key")
