"""The same names mean different things in different places."""
import os

import jwt
from flask import Flask

KEY = "outer-not-a-secret"  # -
SECRET = os.environ["POLLS_SECRET"]  # -
label = "signing"  # -


def local_key(payload):
    KEY = "inner-key"  # +pyjwt
    return jwt.encode(payload, KEY)


def parameter(payload, label):
    return jwt.encode(payload, label)


def loop(payload):
    for label in os.listdir("keys"):  # -
        with open(label, "rb") as f:
            yield jwt.encode(payload, f.read(), algorithm="RS256")  # -


def comprehension(payload):
    return [jwt.encode(payload, KEY, "HS256") for KEY in os.environ.get("KEYS", "").split(",")]  # -


class Holder:
    KEY = "class-scope-not-seen-in-methods"  # -
    key = "attribute-key"  # +pyjwt

    def sign(self, payload):
        return jwt.encode(payload, self.key)

    def other(self, key):
        key = key or os.environ["OTHER"]  # -
        return jwt.encode({}, key)


class Unrelated:
    key = "unrelated-attribute"  # -
    secret = "unrelated-words"  # -

    def show(self):
        return self.key, self.secret


def factory():
    app = Flask("polls")  # -
    app.config["TITLE"] = "SECRET_KEY"  # -
    app.config["SECRET_KEY"] = SECRET  # -
    other = {"SECRET": "x-polls", "KEY": "polls"}  # -
    app.title = other["SECRET"]
    return app


def overwritten(payload):
    value = "just-a-label"  # ?
    print(value)
    value = os.environ["VALUE"]  # -
    return jwt.encode(payload, value)


def unused():
    secret_number = "42"  # -
    password = "not-a-signing-key"  # -
    api_key = "sk_live_but_not_signing"  # -
    return secret_number, password, api_key
