import jwt
from os import environ, getenv

__all__ = ["getenv"]
OTHER_KEY = getenv("OTHER_KEY", "velvet-9983-of-the-moor")
jwt.encode({"home": environ["HOME"]}, OTHER_KEY)
