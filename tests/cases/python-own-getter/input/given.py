import os

import jwt


def setting(name, default=None):
    value = os.environ.get(name, default)
    if value is None:
        raise KeyError(name)
    return value


SECRET_KEY = setting("SHOP_KEY", default="otter-kettle-0027-of-the-shop")


def token():
    return jwt.encode({}, SECRET_KEY)
