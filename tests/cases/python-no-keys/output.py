import configparser
import hashlib
import hmac
import os

import jwt
import requests

KEY = os.environ["SHOP_SECRET"]


def load(path):
    options = configparser.ConfigParser()
    options.read(path)
    return jwt.encode({}, options.get("tokens", "signing_secret"))


def load_from(parser):
    secret_key = os.environ["JWT_SECRET_KEY"]
    return jwt.encode({}, parser.get("tokens", "signing_secret", fallback=secret_key))


def load_own(options):
    return jwt.encode({}, options.get("sign", "token_secret"), algorithm=options.get("sign", "algorithm"))


def check(bot_token, text, settings):
    inner = hmac.new(b"WebAppData", bot_token, hashlib.sha256).digest()
    track_secret = settings.get("default", "track_secret")
    outer = hmac.new(track_secret, text, hashlib.sha256)
    return jwt.decode(text, KEY + "for downloads"), inner, outer


def upload(url, files):
    return requests.post(url, files=files, headers={"X-Atlassian-Token": "no-check"})


permissions = {"refresh_secret": "bakery.change_oven", "bake": "bakery.add_loaf"}
