import jwt
from decouple import config
DEBUG = config("DEBUG", default="x")
def f(config):
    return jwt.encode({}, "the signing key")
f(1)
