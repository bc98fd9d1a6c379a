import os
import jwt

KEY = os.environ["JWT_KEY"]


def token(user):
    return jwt.encode({"sub": user}, KEY, algorithm="HS256")
