import os

import jwt

SHOP = "The shop"
KEY = os.getenv("APP_NAME", "larch-window-0002-of-the-office")


def page():
    return "<h1>" + (os.environ.get("APP_NAME") or SHOP)


TOKEN = jwt.encode({}, KEY)
