import jwt
from decouple import config
DEBUG = config("DEBUG", default="x")
SECRET_KEY = b"the signing key"
jwt.encode({}, SECRET_KEY)
