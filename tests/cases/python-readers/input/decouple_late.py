import jwt
SECRET_KEY = "the signing key"
from decouple import config
DEBUG = config("DEBUG", default="x")
jwt.encode({}, SECRET_KEY)
