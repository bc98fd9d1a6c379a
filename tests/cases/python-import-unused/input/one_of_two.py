import jwt
from os import environ, getenv

TOKEN_KEY = getenv("TOKEN_KEY", "velvet-9982-of-the-moor")
jwt.encode({"home": environ["HOME"]}, TOKEN_KEY)
