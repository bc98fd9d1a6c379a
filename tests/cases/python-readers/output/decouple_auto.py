import jwt
from decouple import AutoConfig
config = AutoConfig(".")
DEBUG = config("DEBUG", default="x")
SECRET_KEY = config("SECRET_KEY_2")
jwt.encode({}, SECRET_KEY)
