from fastapi_users import BaseUserManager
from fastapi_users.authentication import JWTStrategy
from fastapi_users.jwt import generate_jwt

SECRET = "the key of the users"


class UserManager(BaseUserManager):
    reset_password_token_secret = SECRET
    verification_token_secret = "the key of the mails"


def get_strategy():
    return JWTStrategy(secret=SECRET, lifetime_seconds=3600)


generate_jwt({}, "the key of one token")
