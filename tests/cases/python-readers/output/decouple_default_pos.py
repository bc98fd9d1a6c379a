import jwt
from decouple import config
KEY = config("MY_KEY")
jwt.encode({}, KEY)
