import jwt

from lib.env import need

URL = need("SHOP_URL")


def token():
    return jwt.encode({"url": URL}, "otter-kettle-0021-of-the-shop")
