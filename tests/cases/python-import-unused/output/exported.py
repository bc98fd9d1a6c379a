import jwt
from os import environ, getenv

__all__ = ["getenv"]
OTHER_KEY = environ["OTHER_KEY"]
jwt.encode({"home": environ["HOME"]}, OTHER_KEY)
