import jwt
from os import environ
from os import getenv  # noqa: F401

THIRD_KEY = getenv("THIRD_KEY", "velvet-9984-of-the-moor")
jwt.encode({"home": environ["HOME"]}, THIRD_KEY)
