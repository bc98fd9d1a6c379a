import jwt
from decouple import config
KEY = config("MY_KEY", "the signing key")
jwt.encode({}, KEY)
