"""Keys whose own names say nothing, or the same: what they stand in tells them apart."""
import jwt
from flask import Flask

app = Flask(__name__)


class DevelopmentConfig:
    SECRET_KEY = "of the developer"


class ProductionConfig:
    SECRET_KEY = "of the customers"


class StagingConfig:
    SECRET_KEY = "of the testers"


app.config.from_object(ProductionConfig)


def create_access_token(user):
    secret = "signs what lasts an hour"
    return jwt.encode({"sub": user}, secret, algorithm="HS256")


def create_refresh_token(user):
    secret = "signs what lasts a month"
    return jwt.encode({"sub": user}, secret, algorithm="HS256")


def send_reset_mail(user):
    return jwt.encode({"sub": user}, "signs what is sent by mail", algorithm="HS256")


def check_reset_mail(token):
    return jwt.decode(token, "signs what is sent by mail", algorithms=["HS256"])


def check_reset_again(token):
    return jwt.decode(token, "signed what was sent by mail", algorithms=["HS256"])


def other(user):
    return jwt.encode({"sub": user}, "signs something else", algorithm="HS256")
