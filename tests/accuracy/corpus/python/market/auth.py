import configparser
import os

import jwt
from authlib.integrations.flask_oauth2 import AuthorizationServer
from fastapi_jwt import JwtAccessBearer
from fastapi_login import LoginManager
from jose import jwt as jose_jwt
from starlette.middleware.sessions import SessionMiddleware

parser = configparser.ConfigParser()
parser.read("market.ini")  # -
settings = {"realm": "market", "jwt": {"secret": "shadowed-by-get"}}  # +pyjwt

INI_SECRET = parser.get("jwt", "secret_key", fallback="ini-fallback-key")  # +pyjwt|env-fallback
manager = LoginManager("login-manager-secret", token_url="/auth/token", cookie_name="market")  # +fastapi-login
access = JwtAccessBearer(secret_key="jwt-access-bearer", auto_error=True)  # +fastapi-jwt|secret-name
app = SessionMiddleware(lambda scope: None, "positional-session-key")  # +session-middleware

JWT_CONFIG = {
    "key": "authlib-oidc-secret",  # ?
    "alg": "HS256",  # -
    "iss": "https://market.example.net",  # -
    "exp": 3600,
}


def from_get(payload):
    return jwt.encode(payload, settings["jwt"].get("secret", "dict-get-default"))  # +pyjwt


def from_ini(payload):
    return jwt.encode(payload, INI_SECRET)


def from_pop(payload):
    return jwt.encode(payload, os.environ.pop("MARKET_JWT", "popped-default"))  # +pyjwt|env-fallback


def from_and(payload, strict):
    return jwt.encode(payload, strict and "after-and" or "after-or")  # +pyjwt +pyjwt


def from_getattr(payload, conf):
    return jwt.encode(payload, getattr(conf, "SECRET_KEY", "getattr-default"))  # +pyjwt


def from_walrus(payload):
    if not (key := os.getenv("MARKET_KEY")):  # -
        key = "walrus-fallback"  # +pyjwt|env-fallback
    return jwt.encode(payload, key)


def from_list(payload):
    keys = []
    keys.append("appended-key")  # ?
    keys += ["extended-key"]  # ?
    return jwt.encode(payload, keys[0])


class TokenService:
    algorithm = "HS256"  # -
    _secret = None

    def __init__(self, config=None):
        config = config or {}
        self._secret = config.get("jwt_secret", "service-default-secret")  # +python-jose
        self.issuer = config.get("issuer", "market")  # -

    def create(self, sub):
        return jose_jwt.encode({"sub": sub, "iss": self.issuer}, self._secret, algorithm=self.algorithm)

    @classmethod
    def default(cls):
        return cls({"jwt_secret": os.environ["MARKET_JWT_SECRET"], "issuer": "default"})  # -


class AdminTokens(TokenService):
    secret = "subclass-secret"  # +python-jose

    def create(self, sub):
        return jose_jwt.encode({"sub": sub, "role": "secret-admin"}, self.secret)  # -


class Operators(AdminTokens):
    def check(self, token):
        return jose_jwt.decode(token, AdminTokens.secret, algorithms="HS256")  # -


def oauth(flask_app):
    return AuthorizationServer(flask_app, query_client=lambda client_id: "secret-client")  # -
