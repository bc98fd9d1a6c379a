"""What is computed only where it is needed stops nobody."""
import os
import jwt


def default_key():
    return os.environ["LAZY_KEY_2"]


def token(user):
    return jwt.encode({"sub": user}, os.environ.get("LAZY_KEY") or default_key(), algorithm="HS256")
