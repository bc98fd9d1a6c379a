import os
import jwt

settings = {"jwt": {"secret": "the key of the tokens", "algorithm": "HS256"}, "title": "The key of the shop"}


def key():
    return "the key of the returned"


def issue(user):
    reset_secret = "the key of the resets"

    def inner():
        return jwt.encode({"sub": user}, reset_secret)

    options = {"key": "the key of the options", "algorithm": "HS256"}
    return inner(), jwt.encode({}, key()), jwt.encode({"a": 1}, **options)


jwt.encode({}, settings["jwt"]["secret"], algorithm=settings["jwt"]["algorithm"])
