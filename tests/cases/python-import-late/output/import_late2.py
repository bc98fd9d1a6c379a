import jwt
import os
SECRET = os.environ["JWT_SECRET_KEY"]
def f():
    return os.environ
import os
jwt.encode({}, SECRET)
