import jwt
from decouple import config
SECRET_KEY = "the signing key"
jwt.encode({}, SECRET_KEY)
