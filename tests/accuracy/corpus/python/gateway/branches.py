import os
import secrets
import sys
from os import environ, getenv

import jwt
from jwt import encode as mint

DEBUG = environ.get("DEBUG") == "1"  # -
KEY = "prod-key" if not DEBUG else "debug-key"  # +pyjwt +pyjwt

if sys.platform == "win32":
    platform_key = "on-windows"  # +pyjwt
elif DEBUG:
    platform_key = "in-debug"  # +pyjwt
else:
    platform_key = getenv("PLATFORM_KEY")  # -

try:
    from_file = open("/run/secrets/jwt").read()  # -
except FileNotFoundError:
    from_file = "no-file-no-secret"  # +pyjwt

late = None
empty = ""  # -
SECRET = environ.get("GATEWAY_JWT_SECRET")  # -
if not SECRET:
    SECRET = "fallback-when-unset"  # +pyjwt|env-fallback


def init(mode):
    global late
    late = "assigned-late"  # +pyjwt
    return mode == "secret"  # -


def sign_all(payload, key="default-argument", *, extra="keyword-only", issuer="gateway"):  # +pyjwt +pyjwt
    payload["iss"] = issuer
    return [
        jwt.encode(payload, KEY),
        jwt.encode(payload, platform_key),
        jwt.encode(payload, from_file),
        jwt.encode(payload, late),
        jwt.encode(payload, empty),
        jwt.encode(payload, SECRET),
        jwt.encode(payload, key),
        jwt.encode(payload, extra),
        jwt.encode(payload, os.environ.get("A_KEY") or os.environ.get("B_KEY") or "third-choice"),  # +pyjwt|env-fallback
        mint(payload, getenv("C_KEY", "second-argument")),  # +pyjwt|env-fallback
        mint(payload, key=getenv("D_KEY", default="as-keyword")),  # +pyjwt|env-fallback
        mint(payload, os.environ["E_KEY"] if "E_KEY" in os.environ else "else-branch"),  # +pyjwt|env-fallback
    ]


def make_token(payload, secret):
    return jwt.encode(payload, secret, algorithm="HS256")


def callers(user):
    return make_token({"user": user}, "through-a-parameter"), make_token({"user": user}, secret="by-keyword")  # +pyjwt +pyjwt


class Signer:
    def __init__(self, secret, name="signer"):  # -
        self._secret = secret
        self.name = name

    def sign(self, payload):
        return jwt.encode({**payload, "by": self.name}, self._secret)


signer = Signer("through-a-constructor", name="gateway")  # +pyjwt
spare = Signer(secrets.token_hex(32), name="spare")  # -

kwargs = {"key": "in-kwargs", "algorithm": "HS256"}  # +pyjwt


def sign_kwargs(payload):
    return jwt.encode(payload, **kwargs)


def sign_partial(payload):
    options = dict(algorithm="HS512", key="in-dict-call")  # +pyjwt
    return jwt.encode(payload, **options)


if (walrus := "walrus-key") and not DEBUG:  # +pyjwt
    print(jwt.encode({}, walrus))
