import os

import jwt
def f(secret="the signing key"):
    return jwt.encode({}, secret)
f(); f(os.environ["DEFAULT_ARG_JWT_SECRET_KEY"])
