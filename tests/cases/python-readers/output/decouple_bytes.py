import jwt
from decouple import config
DEBUG = config("DEBUG", default="x")
SECRET_KEY = config("SECRET_KEY").encode()
jwt.encode({}, SECRET_KEY)
