import os
import jwt as tokens
from jwt import decode as read_token


def issue(user):
    return tokens.encode({"sub": user}, "key of the tokens", algorithm="HS256")


def check(token):
    return read_token(token, "key of the tokens", algorithms=["HS256"])


def encode(text, key):
    return text + key


encode("jwt", "not a key at all")
