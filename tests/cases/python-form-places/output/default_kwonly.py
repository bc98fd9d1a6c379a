import jwt
import os
def f(*, secret: str = os.environ["JWT_SECRET_KEY_2"]):
    return jwt.encode({}, secret)
f()
