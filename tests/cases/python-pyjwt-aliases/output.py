import os
import jwt as tokens
from jwt import decode as read_token


def issue(user):
    return tokens.encode({"sub": user}, os.environ["JWT_SECRET_KEY"], algorithm="HS256")


def check(token):
    return read_token(token, os.environ["JWT_SECRET_KEY"], algorithms=["HS256"])


def encode(text, key):
    return text + key


encode("jwt", "not a key at all")
