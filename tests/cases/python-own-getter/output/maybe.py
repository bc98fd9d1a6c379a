import os

import jwt

from lib.env import maybe

URL = maybe("SHOP_URL")


def token():
    return jwt.encode({"url": URL}, os.environ["MAYBE_JWT_SECRET_KEY"])
