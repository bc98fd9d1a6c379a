import os, jwt
def f(k):
    del os.environ[k]
jwt.encode({}, os.environ["CHOSEN_JWT_SECRET_KEY"])
