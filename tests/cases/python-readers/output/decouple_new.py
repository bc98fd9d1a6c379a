import jwt
from decouple import config
DEBUG = config("DEBUG", default="x")
SECRET_KEY = config("DECOUPLE_NEW_SECRET_KEY")
jwt.encode({}, SECRET_KEY)
