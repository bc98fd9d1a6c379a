import jwt
from decouple import AutoConfig
config = AutoConfig(".")
DEBUG = config("DEBUG", default="x")
SECRET_KEY = config("DECOUPLE_AUTO_SECRET_KEY")
jwt.encode({}, SECRET_KEY)
