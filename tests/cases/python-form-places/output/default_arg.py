import jwt
import os
def f(secret="the signing key"):
    return jwt.encode({}, secret)
f(); f(os.environ["JWT_SECRET_KEY_5"])
