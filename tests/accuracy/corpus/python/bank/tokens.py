from __future__ import annotations

import functools
import hashlib
import hmac
import os
from typing import Final, Optional

try:
    import jwt
except ImportError:
    jwt = None

ENV_SECRET: Final = "BANK_TOKEN_SECRET"  # -
ACCESS_KEY: Final[str] = "annotated-final"  # +pyjwt
REFRESH_KEY: Optional[str] = "annotated-optional"  # +pyjwt
AUDIENCE: str = "bank-clients"  # -

encode = functools.partial(jwt.encode, key="in-a-partial", algorithm="HS256")  # +pyjwt
quick = lambda payload: jwt.encode(payload, "in-a-lambda", "HS256")  # +pyjwt


def access(payload: dict) -> str:
    return jwt.encode(payload=payload, key=ACCESS_KEY, algorithm="HS256")  # -


def refresh(payload: dict) -> str:
    return jwt.encode(payload, REFRESH_KEY, algorithm="HS256", headers={"kid": "refresh-secret"})  # -


def check(token: str) -> dict:
    import jwt as local_jwt
    return local_jwt.decode(jwt=token, key="local-import", algorithms=["HS256"], audience=AUDIENCE)  # +pyjwt


def nested():
    key = "closure-key"  # +pyjwt

    def inner(payload):
        return jwt.encode(payload, key)
    return inner


def unsigned(payload):
    a = jwt.encode(payload, None, algorithm="none")  # -
    b = jwt.encode(payload, "", algorithm="none")  # -
    return a, b


def from_env(payload):
    return jwt.encode(payload, os.environ[ENV_SECRET], algorithm="HS256")  # -


def salted(payload, user):
    return jwt.encode(payload, f"per-user-{user.id}-salted", algorithm="HS256")  # +pyjwt


def percent(payload, user):
    return jwt.encode(payload, "format-%s-key" % user.name, algorithm="HS256")  # +pyjwt


def hashed(payload):
    return jwt.encode(payload, hashlib.sha256("hashed-literal".encode()).digest(), algorithm="HS256")  # +pyjwt


def many(payload, environment):
    keys = {"dev": "dict-dev-key", "prod": os.environ.get("PROD_KEY")}  # +pyjwt
    return jwt.encode(payload, keys[environment], algorithm="HS256")


def matched(payload, tenant):
    match tenant:
        case "acme":  # -
            key = "match-acme"  # +pyjwt
        case _:
            key = os.environ["TENANT_KEY"]  # -
    return jwt.encode(payload, key)


async def stored(payload, store):
    key = await store.get("jwt_secret")  # -
    return jwt.encode(payload, key or "awaited-or-literal")  # +pyjwt


def message_mac(key: bytes) -> bytes:
    return hmac.new(key, b"this literal is the message", hashlib.sha256).digest()  # -


def by_vault(client):
    secret = client.secrets.kv.v2.read_secret_version(path="bank/jwt", mount_point="secret")  # -
    return jwt.encode({}, secret["data"]["data"]["signing_key"], "HS256")  # -


def by_aws(boto):
    value = boto.get_secret_value(SecretId="prod/bank/jwt-secret")["SecretString"]  # -
    return jwt.encode({}, value, "HS256")  # -
