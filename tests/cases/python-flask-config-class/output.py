"""Settings of the shop."""
import datetime
import os


class Config:
    DEBUG = False
    SECRET_KEY = os.environ["DEFAULT_SECRET_KEY"]
    JWT_SECRET_KEY = os.environ["JWT_SECRET_KEY"]
    JWT_ACCESS_TOKEN_EXPIRES = datetime.timedelta(hours=1)


class Production(Config):
    SECRET_KEY = os.environ["SECRET_KEY"]
