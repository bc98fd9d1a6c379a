import os
import jwt

DEFAULT_KEY = "swap-this"
KEY = os.environ.get("JWT_KEY", DEFAULT_KEY)


def token(user):
    return jwt.encode({"sub": user}, KEY, algorithm="HS256")
