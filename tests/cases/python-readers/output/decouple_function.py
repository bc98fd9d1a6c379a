import os

import jwt
from decouple import config
DEBUG = config("DEBUG", default="x")
def f(config):
    return jwt.encode({}, os.environ["JWT_SECRET_KEY"])
f(1)
