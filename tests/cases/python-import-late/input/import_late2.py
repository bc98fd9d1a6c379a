import jwt
SECRET = "the signing key"
def f():
    return os.environ
import os
jwt.encode({}, SECRET)
