"""Calls that are spelled like those of a token library and are none."""
import base64
import codecs
from codecs import decode, encode

from . import jwt
from .fields import Signer, Serializer
from .json_tools import dumps, loads
from .text import TimestampSigner

box = codecs.getincrementalencoder("utf-8")()  # -


class Translator:
    secret_key = None
    JWT = "jwt"  # -

    def __init__(self):
        self.secret_key_label = "Secret key"  # -
        self.jwt = self

    def encode(self, text, language):
        return text, language

    def get_cookie(self, name, default="none"):  # -
        return name or default


def local_calls(payload):
    translator = Translator()
    translator.encode(payload, "fr-FR")  # -
    translator.jwt.encode(payload, "de-DE")  # -
    jwt.encode(payload, "access")  # ?
    encode(payload, "rot13")  # -
    decode(payload, "unicode_escape")  # -
    Serializer("json")  # -
    Signer("Alice Example", key="contract.pdf")  # -
    TimestampSigner("Europe/Berlin")  # -
    dumps(payload, key="name")  # -
    loads(payload, key="name")  # -
    sorted(payload, key="name".__contains__)  # -
    return base64.b64encode(b"secret")  # -


class Form:
    fields = ["secret_key", "signing_key"]  # -

    def render(self, field):
        field.label = "Secret key"  # -
        field.attrs = {"name": "secret_key", "id": "id_secret_key", "autocomplete": "off"}  # -
        return field

    def errors(self):
        return {"secret_key": ["This field is required."], "jwt_secret": ["Too short"]}  # -


def registry(container, hotkeys):
    container.register("jwt", {"key": "jwt"})  # -
    hotkeys.register("save", key="ctrl+s")  # -
    container.add_middleware("secret")  # -
    container.set_cookie("secret", "1", path="/")  # -
    return container.get_cookie("secret_key")  # -


def test_client(client):
    client.headers["Authorization"] = "Bearer secret"  # -
    client.cookies["csrftoken"] = "secret-csrf"  # -
    return client.get("/secret_key?signing_key=abc")  # -
