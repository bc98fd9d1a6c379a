import jwt
from os import getenv
DEBUG = getenv("DEBUG")
SECRET_KEY = "the signing key"
jwt.encode({}, SECRET_KEY)
