import jwt
import os
def f(secret=os.environ["JWT_SECRET_KEY_2"]):
    return jwt.encode({}, secret)
f(); f(os.environ["JWT_SECRET_KEY_5"])
