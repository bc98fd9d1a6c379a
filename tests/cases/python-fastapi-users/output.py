import os

from fastapi_users import BaseUserManager
from fastapi_users.authentication import JWTStrategy
from fastapi_users.jwt import generate_jwt

SECRET = os.environ["JWT_SECRET"]


class UserManager(BaseUserManager):
    reset_password_token_secret = SECRET
    verification_token_secret = os.environ["VERIFICATION_TOKEN_SECRET"]


def get_strategy():
    return JWTStrategy(secret=SECRET, lifetime_seconds=3600)


generate_jwt({}, os.environ["JWT_SECRET_KEY"])
