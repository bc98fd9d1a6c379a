"""Ninja, Strawberry, Litestar: routers with their own token code."""
import contextlib
import datetime as dt
import enum
import json
import os
import typing as t

import jwt
from jwt import PyJWT as Codec
from litestar.security.jwt import JWTAuth, JWTCookieAuth
from litestar.middleware.session.client_side import CookieBackendConfig
from ninja import NinjaAPI
from ninja.security import APIKeyCookie, APIKeyHeader, HttpBearer
from starlette.applications import Starlette
from starlette.middleware.sessions import SessionMiddleware as Sessions

ENV = os.environ
api = NinjaAPI(title="Polls", csrf=True, docs_url="/secret-docs")  # -
codec = Codec({"verify_exp": True})
KEYRING = {
    2023: "keyring-2023",  # +pyjwt
    2024: ENV.get("KEY_2024", "keyring-2024"),  # +pyjwt|env-fallback
}
litestar_auth = JWTAuth[dict](retrieve_user_handler=None, token_secret="litestar-token-secret", exclude=["/login"])  # +secret-name|litestar
litestar_cookie = JWTCookieAuth[dict](retrieve_user_handler=None, token_secret=ENV["LITESTAR_SECRET"], key="token")  # -
session_config = CookieBackendConfig(secret=b"litestar-16bytes", key="session")  # ?
app = Starlette(debug=True)
app.add_middleware(Sessions, secret_key=ENV.get("SESSION_KEY") or "starlette-or-default", path="/secret")  # +session-middleware|env-fallback


class Flavour(str, enum.Enum):
    VANILLA = "vanilla-signing-key"  # -
    SIGNING = "signing"  # -


class ApiKey(APIKeyHeader):
    param_name = "X-Secret-Key"  # -

    def authenticate(self, request, key):
        if key == "supersecret":  # -
            return key


class CookieKey(APIKeyCookie):
    param_name = "session_secret"  # -


class AuthBearer(HttpBearer):
    scheme = "bearer"  # -
    leeway: t.ClassVar[int] = 10
    key: t.ClassVar[str] = "class-var-key"  # +pyjwt

    def authenticate(self, request, token):
        with contextlib.suppress(jwt.PyJWTError):
            return codec.decode(token, self.key, algorithms=["HS256"], leeway=self.leeway)  # -
        return codec.decode(token, KEYRING[2023], algorithms=["HS256"]) or codec.decode(token, KEYRING[2024], ["HS256"])


def issue(user, *, now=dt.datetime.now, key: t.Union[str, bytes] = b"keyword-bytes-default"):  # +pyjwt
    claims = dict(sub=user.id, iat=now(), flavour=Flavour.VANILLA, purpose="secret-login")  # -
    return codec.encode(claims, key)


def issue_json(user, path="secrets/keys.json"):  # -
    with open(path, encoding="utf-8") as f:
        keys = json.load(f)
    return codec.encode({"sub": user}, keys["signing_key"], headers={"kid": keys["kid"], "typ": "at+jwt"})  # -


def issue_many(users):
    secret = "generator-secret"  # +pyjwt
    yield from (jwt.encode({"sub": u}, secret, "HS256") for u in users)


def issue_mapped(users):
    return list(map(lambda u: jwt.encode({"sub": u}, "mapped-secret"), users))  # +pyjwt


def issue_global():
    global MODULE_KEY
    MODULE_KEY = "module-global-key"  # +pyjwt
    return jwt.encode({}, MODULE_KEY)


def issue_nonlocal():
    inner_key = None

    def setter():
        nonlocal inner_key
        inner_key = "nonlocal-key"  # +pyjwt
    setter()
    return jwt.encode({}, inner_key)


def issue_del(payload):
    key = "deleted-later"  # +pyjwt
    token = jwt.encode(payload, key)
    del key
    return token


@api.get("/keys")
def keys(request, name: str = "secret_key", kind: str = "signing"):  # -
    return {"names": ["secret_key", "signing_key"], "kind": kind, "first": name}  # -
