import jwt
from decouple import AutoConfig
config = AutoConfig(".")
DEBUG = config("DEBUG", default="x")
SECRET_KEY = "the signing key"
jwt.encode({}, SECRET_KEY)
