import os

import jwt
SECRET = os.environ["JWT_SECRET"]
def f():
    return os.environ
import os
jwt.encode({}, SECRET)
