import jwt
from decouple import config
DEBUG = config("DEBUG", default="x")
SECRET_KEY = config("DECOUPLE_BYTES_SECRET_KEY").encode()
jwt.encode({}, SECRET_KEY)
