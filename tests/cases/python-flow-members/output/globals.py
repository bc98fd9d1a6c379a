import os

import jwt
KK = os.environ["GLOBALS_JWT_SECRET_KEY"]
def f():
    return jwt.encode({}, globals()["KK"])
