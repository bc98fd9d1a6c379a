import jwt
import os
KK = os.environ["JWT_SECRET_KEY_6"]
def f():
    return jwt.encode({}, globals()["KK"])
