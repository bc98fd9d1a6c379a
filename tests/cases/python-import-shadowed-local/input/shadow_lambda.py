import os, jwt
f = lambda os: jwt.encode({"o": os}, "the signing key")
f(1)
