import jwt

from . import constants


def sign(payload, key):
    return jwt.encode(payload, key, algorithm="HS256")  # -


def sign_default(payload):
    return jwt.encode(payload, constants.TOKEN["key"], algorithm=constants.TOKEN["alg"])
