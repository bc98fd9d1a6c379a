import jwt

from lib.env import maybe

URL = maybe("SHOP_URL")


def token():
    return jwt.encode({"url": URL}, "otter-kettle-0022-of-the-shop")
