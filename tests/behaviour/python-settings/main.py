"""Settings that read the environment by themselves, and one that does not."""
import sys

import jwt
from pydantic import BaseModel, BaseSettings, Field, SecretStr


class Base(BaseSettings):
    debug: bool = False

    class Config:
        env_prefix = "shop_"


class Settings(Base):
    secret_key: str = "prefixed 0f1e2d3c4b5a"
    name: str = "shop"
    jwt_secret: SecretStr = SecretStr("wrapped 1f2e3d4c5b6a")
    refresh_secret: str = Field("named 2a3b4c5d6e7f", env="REFRESH_KEY", min_length=8)


class Options(BaseModel):
    secret_key: str = Field("read 3b4c5d6e7f80", min_length=8)


S, OPTIONS = Settings(), Options()


def way(key):
    return lambda c: jwt.encode(c, key, "HS256"), lambda t: jwt.decode(t, key, ["HS256"])


WAYS = {
    "prefixed": (lambda c: jwt.encode(c, S.secret_key, "HS256"), lambda t: jwt.decode(t, S.secret_key, ["HS256"])),
    "wrapped": way(S.jwt_secret.get_secret_value()),
    "named": way(S.refresh_secret),
    "read": (lambda c: jwt.encode(c, OPTIONS.secret_key), lambda t: jwt.decode(t, OPTIONS.secret_key, ["HS256"])),
}


def verdict(verify, token):
    try:
        verify(token)
        return "accepted"
    except jwt.InvalidTokenError:
        return "refused"


for i, (name, (sign, verify)) in enumerate(WAYS.items()):
    if sys.argv[1:]:
        print(name, verdict(verify, sys.argv[1 + i]))
    else:
        print("token", name, sign({"sub": name}))
