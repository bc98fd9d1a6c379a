import os
import jwt

settings = {"jwt": {"secret": os.environ["JWT_SECRET"], "algorithm": "HS256"}, "title": "The key of the shop"}


def key():
    return os.environ["JWT_SECRET_KEY"]


def issue(user):
    reset_secret = os.environ["RESET_SECRET"]

    def inner():
        return jwt.encode({"sub": user}, reset_secret)

    options = {"key": os.environ["JWT_KEY"], "algorithm": "HS256"}
    return inner(), jwt.encode({}, key()), jwt.encode({"a": 1}, **options)


jwt.encode({}, settings["jwt"]["secret"], algorithm=settings["jwt"]["algorithm"])
