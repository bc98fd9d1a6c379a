"""What is a key itself has to be set all the same."""
import os
import jwt

KEY = os.environ["BOTH_JWT_KEY"]


def token(user):
    return jwt.encode({"sub": user}, KEY, algorithm="HS256")


def other(user):
    return jwt.encode({"sub": user}, os.environ.get("OTHER_KEY") or KEY, algorithm="HS256")
