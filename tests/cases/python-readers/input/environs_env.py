import jwt
from environs import env
DEBUG = env.str("DEBUG", "x")
SECRET_KEY = env.str("SECRET_KEY", "the signing key")
jwt.encode({}, SECRET_KEY)
