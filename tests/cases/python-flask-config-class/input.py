"""Settings of the shop."""
import datetime


class Config:
    DEBUG = False
    SECRET_KEY = "the key of the sessions"
    JWT_SECRET_KEY = "the key of the tokens"
    JWT_ACCESS_TOKEN_EXPIRES = datetime.timedelta(hours=1)


class Production(Config):
    SECRET_KEY = "another key of the sessions"
