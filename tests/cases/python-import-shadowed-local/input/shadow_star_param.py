import os, jwt
def f(*os):
    return jwt.encode({"o": os}, "the signing key")
f(1)
