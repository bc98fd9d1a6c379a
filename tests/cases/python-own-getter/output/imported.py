import jwt

from lib.env import need

URL = need("SHOP_URL")


def token():
    return jwt.encode({"url": URL}, need("IMPORTED_JWT_SECRET_KEY"))
