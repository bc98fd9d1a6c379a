import jwt
from os import environ
from os import getenv  # noqa: F401

THIRD_KEY = environ["THIRD_KEY"]
jwt.encode({"home": environ["HOME"]}, THIRD_KEY)
