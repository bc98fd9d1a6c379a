import jwt
from decouple import config
DEBUG = config("DEBUG", default="x")
SECRET_KEY = config("SECRET_KEY_2").encode()
jwt.encode({}, SECRET_KEY)
