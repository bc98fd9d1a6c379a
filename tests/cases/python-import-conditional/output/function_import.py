import os

import jwt
def f():
    import os
    return os.getcwd()
def g():
    return jwt.encode({}, os.environ["JWT_SECRET_KEY"])
g()
