import jwt
from os import environ

TOKEN_KEY = environ["TOKEN_KEY"]
jwt.encode({"home": environ["HOME"]}, TOKEN_KEY)
