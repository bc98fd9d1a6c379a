import os, jwt
def f():
    try: 1/0
    except ZeroDivisionError as os:
        jwt.encode({}, "the signing key")
f()
