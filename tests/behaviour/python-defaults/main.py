"""Defaults that functions make or a scheme holds, and keys that are put into lists and pairs."""
import sys
from collections import OrderedDict, deque
from dataclasses import dataclass, field

import environ
import jwt
from pydantic import BaseModel, BaseSettings, Field

env = environ.Env(DEBUG=(bool, False), TOKEN_KEY=(str, "scheme 0f1e2d3c4b5a"))


class Settings(BaseSettings):
    refresh_secret: str = Field(default_factory=lambda: "settings 1f2e3d4c5b6a")


class Model(BaseModel):
    secret: str = Field(default_factory=lambda: "model 2f2e3d4c5b6a")


@dataclass
class Record:
    secret: str = field(default_factory=lambda: "record 3f2e3d4c5b6a")


KEYS = []
KEYS.append("append 4f2e3d4c5b6a")
KEYS.extend(["extend 5f2e3d4c5b6a"])
KEYS.insert(0, "insert 6f2e3d4c5b6a")
LAST = deque()
LAST.appendleft("left 7f2e3d4c5b6a")
PAIRS = dict([("secret", "pairs 8f2e3d4c5b6a"), ("algorithm", "HS256")])
ORDERED = OrderedDict([("secret", "ordered 9f2e3d4c5b6a")])


def encode(claims, key):
    return jwt.encode(claims, key, "HS256")


TOKENS = {
    "scheme": (env("TOKEN_KEY"), encode({"sub": "scheme"}, env("TOKEN_KEY"))),
    "settings": (Settings().refresh_secret, encode({"sub": "settings"}, Settings().refresh_secret)),
    "model": (Model().secret, encode({"sub": "model"}, Model().secret)),
    "record": (Record().secret, encode({"sub": "record"}, Record().secret)),
    "insert": (KEYS[0], encode({"sub": "insert"}, KEYS[0])),
    "append": (KEYS[1], encode({"sub": "append"}, KEYS[1])),
    "extend": (KEYS[2], encode({"sub": "extend"}, KEYS[2])),
    "left": (LAST[0], encode({"sub": "left"}, LAST[0])),
    "pairs": (PAIRS["secret"], encode({"sub": "pairs"}, PAIRS["secret"])),
    "ordered": (ORDERED["secret"], encode({"sub": "ordered"}, ORDERED["secret"])),
}


def verdict(key, token):
    try:
        jwt.decode(token, key, ["HS256"])
        return "accepted"
    except jwt.InvalidTokenError:
        return "refused"


for i, (name, (key, token)) in enumerate(TOKENS.items()):
    if sys.argv[1:]:
        print(name, verdict(key, sys.argv[1 + i]))
    else:
        print("token", name, token)
