import jwt
from decouple import config
KEY = config("MY_KEY", cast=str)
jwt.encode({}, KEY)
