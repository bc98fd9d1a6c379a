# The bakery's options: from a file, from the environment, or as they are.
import configparser
import hashlib
import hmac
import os

import environ
import jwt
from aiohttp_session.cookie_storage import EncryptedCookieStorage
from pydantic import BaseModel, Field

SHOP_SECRET = os.environ["SHOP_SECRET"]
env = environ.FileAwareEnv(DEBUG=(bool, False), SECRET_KEY=(str, "rye-and-spelt-on-mondays"))  # +django-secret-key|env-fallback
CSRF_SECRET = "one bun for every form 7"  # +


class TokenOptions(BaseModel):
    secret: str = Field(default="the-bakers-secret")  # +
    algorithm: str = "HS256"  # -
    issuer: str = "bakery"  # -


class Door(BaseModel):
    secret: str = "the-bakers-door"  # -
    colour: str = "green"  # -


class Config:
    SECRET_KEY = os.environ.get("BAKERY_KEY", "flour-water-salt-21")  # +env-fallback
    MAIL_SECRET_NAME = "mail"  # -


def sign(claims, path):
    options = configparser.ConfigParser()
    options.read(path)
    secret = options.get("tokens", "signing_secret")  # -
    return jwt.encode(claims, secret, algorithm="HS256")  # -


def sign_with(claims, parser):
    return jwt.encode(claims, parser.get("tokens", "signing_secret"))  # -


def sign_so(claims, options):
    claims["iss"] = options.get("issuer", "bakery")  # -
    return jwt.encode(claims, options.get("signing", "token_secret"))  # -


def sign_or(claims, options):
    return jwt.encode(claims, options.get("token_secret", "a_crumb_of_a_secret"))  # +


def download_key():
    return jwt.encode({}, SHOP_SECRET + "downloads")  # -


def from_the_phone(bot_token, text):
    inner = hmac.new(b"WebAppData", bot_token, hashlib.sha256).digest()  # -
    return hmac.new(inner, text, hashlib.sha256).hexdigest()


def setup(app):
    return EncryptedCookieStorage(b"b" * 32)  # +aiohttp-session


issuer = make_issuer(secret="sourdough-on-fridays", algorithm="HS512")  # +
headers = {"X-Atlassian-Token": "no-check"}  # -
settings = {"authtkt.secret": "seeded rolls", "authtkt.timeout": "90"}  # +pyramid
permissions = {"refresh_secret": "bakery.change_oven", "bake": "bakery.add_loaf"}  # -
BREAD_JWT_SECRET = "my.super_secret"  # +
mock_secret = "mock_secret"  # +hmac
hmac.new(mock_secret.encode(), b"", hashlib.sha256)
