import jwt
from dynaconf import Dynaconf


def make(**options):
    settings = Dynaconf(**options)
    return jwt.encode({}, settings.get("SECRET_KEY", "unknown options 6d7e8f"))
