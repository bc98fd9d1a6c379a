"""Names that say too little, however they are spelled, give way to what the sink says."""
import os

import jwt

_secret = os.environ["JWT_SECRET"]
KEYS = {"a": os.environ["KEY_A"], "2026-01": os.environ["KEY_2026_01"]}
SECRET_KEY = os.environ["SECRET_KEY"]


class Tokens:
    __key = os.environ["JWT_KEY"]

    def issue(self, payload):
        return jwt.encode(payload, self.__key)


class Sessions:
    s = os.environ["JWT_SECRET_KEY"]

    def issue(self, payload):
        return jwt.encode(payload, self.s)


def issue(payload, kid):
    k1 = os.environ["JWT_SECRET_KEY_2"]
    secret2 = os.environ["JWT_SECRET_KEY_3"]
    for key in (_secret, KEYS[kid], SECRET_KEY, k1, secret2):
        yield jwt.encode(payload, key)


def issue_for(payload, place):
    shop_secret = os.environ["SHOP_SECRET"]
    oven_secret = os.environ["OVEN_SECRET"]
    secret = {"shop": shop_secret, "oven": oven_secret}[place]
    return jwt.encode(payload, secret)
