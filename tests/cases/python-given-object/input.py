# Functions of modules that are given the object: the text behind it is a path in that, and no default.
import dictlib
import jwt
import pydash

from settings import config


def tokens(user):
    return [
        jwt.encode(user, dictlib.get(config, "jwt.secret.key"), algorithm="HS256"),
        jwt.encode(user, pydash.get(config, "jwt.secret", "granite-otter-11"), algorithm="HS256"),
    ]
