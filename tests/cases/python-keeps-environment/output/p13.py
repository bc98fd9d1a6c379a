import os, jwt
def f(k):
    del os.environ[k]
jwt.encode({}, os.environ["JWT_SECRET_KEY_2"])
