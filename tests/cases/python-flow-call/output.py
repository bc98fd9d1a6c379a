import os

import jwt
from flask import Flask

app = Flask(__name__)


def or_default(value, default=None):
    if value == "":
        return default
    return value


def setting(name, default=""):
    return or_default(os.environ.get(name, default), default)


# What other calls of the same function are given is no key.
app.config["APPLICATION_ROOT"] = or_default(os.environ.get("ROOT"), default="/shop")
app.config["ADDRESSING"] = or_default("", "auto-detect-1")
app.config["SECRET_KEY"] = or_default(os.environ.get("SECRET_KEY")) or os.urandom(32)
groups = {"claim": setting("OIDC_GROUPS_CLAIM", "groups")}
client = {"secret": setting("OIDC_CLIENT_SECRET")}

# What this very call is given is one, however deep.
app.config["JWT_SECRET_KEY"] = or_default(os.environ["JWT_SECRET_KEY"])


def inner(key):
    return key.encode()


def outer(key):
    return inner(key)


jwt.encode({}, outer(os.environ["JWT_SECRET_KEY_2"]), algorithm="HS256")
jwt.encode({}, outer(os.environ["OTHER"]), algorithm="HS256")
