import jwt
import os
KK = os.environ["KK"]
def f():
    return jwt.encode({}, globals()["KK"])
