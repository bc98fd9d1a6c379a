import os
import jwt
from decouple import config
DEBUG = config("DEBUG", default="x")
SECRET_KEY = "the signing key"
X = os.environ.get("X")
jwt.encode({}, SECRET_KEY)
