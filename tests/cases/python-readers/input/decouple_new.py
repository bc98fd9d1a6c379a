import jwt
from decouple import config
DEBUG = config("DEBUG", default="x")
SECRET_KEY = "the signing key"
jwt.encode({}, SECRET_KEY)
