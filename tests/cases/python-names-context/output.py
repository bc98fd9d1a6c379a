"""Keys whose own names say nothing, or the same: what they stand in tells them apart."""
import os

import jwt
from flask import Flask

app = Flask(__name__)


class DevelopmentConfig:
    SECRET_KEY = os.environ["DEVELOPMENT_SECRET_KEY"]


class ProductionConfig:
    SECRET_KEY = os.environ["SECRET_KEY"]


class StagingConfig:
    SECRET_KEY = os.environ["STAGING_SECRET_KEY"]


app.config.from_object(ProductionConfig)


def create_access_token(user):
    secret = os.environ["JWT_ACCESS_SECRET"]
    return jwt.encode({"sub": user}, secret, algorithm="HS256")


def create_refresh_token(user):
    secret = os.environ["JWT_REFRESH_SECRET"]
    return jwt.encode({"sub": user}, secret, algorithm="HS256")


def send_reset_mail(user):
    return jwt.encode({"sub": user}, os.environ["JWT_RESET_SECRET"], algorithm="HS256")


def check_reset_mail(token):
    return jwt.decode(token, os.environ["JWT_RESET_SECRET"], algorithms=["HS256"])


def check_reset_again(token):
    return jwt.decode(token, os.environ["JWT_RESET_SECRET_2"], algorithms=["HS256"])


def other(user):
    return jwt.encode({"sub": user}, os.environ["JWT_SECRET_KEY"], algorithm="HS256")
