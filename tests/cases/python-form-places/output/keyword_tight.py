import jwt
import os
def f():
    return os.environ["JWT_SECRET_KEY_2"]
jwt.encode({}, f())
