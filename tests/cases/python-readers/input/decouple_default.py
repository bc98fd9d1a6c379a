import jwt
from decouple import config
KEY = config("MY_KEY", default="the signing key")
jwt.encode({}, KEY)
