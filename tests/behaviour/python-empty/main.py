"""Every form in which code passes over a variable that is empty: what takes its place must as well."""
import os
import sys
from os import environ, getenv

import jwt
from decouple import config

OR = environ.get("OR_KEY") or "passed-over-or-0f1e2d3c4b5a"
OR_EMPTY = getenv("OR_EMPTY_KEY", "") or "passed-over-or-empty-1e2d3c4b"
OR_WRAPPED = getenv("OR_WRAPPED_KEY", "").strip() or "passed-over-wrapped-2d3c4b5a"
OR_BYTES = (environ.get("OR_BYTES_KEY") or "passed-over-bytes-3c4b5a69").encode()
OR_CHAIN = getenv("OLD_KEY") or getenv("OR_CHAIN_KEY") or "passed-over-chain-4b5a6978"
OR_READER = config("OR_READER_KEY", default="") or "passed-over-reader-5a697887"

IF_NOT = getenv("IF_NOT_KEY")
if not IF_NOT:
    IF_NOT = "passed-over-if-not-69788796"

if not (IF_WALRUS := getenv("IF_WALRUS_KEY")):
    IF_WALRUS = "passed-over-if-walrus-788796a5"

if environ.get("IF_ELSE_KEY"):
    IF_ELSE = environ["IF_ELSE_KEY"]
else:
    IF_ELSE = "passed-over-if-else-8796a5b4"

IF_BLANK = getenv("IF_BLANK_KEY")
if IF_BLANK is None or IF_BLANK == "":
    IF_BLANK = "passed-over-if-blank-96a5b4c3"

IF_AMONG = getenv("IF_AMONG_KEY")
if IF_AMONG in (None, ""):
    IF_AMONG = "passed-over-if-among-a6b5c4d3"

NOT_AMONG = environ.get("NOT_AMONG_KEY") if environ.get("NOT_AMONG_KEY") not in {"", None} else "passed-over-not-among-b6c5d4"

AGAIN = getenv("AGAIN_KEY")
AGAIN = AGAIN if AGAIN else "passed-over-again-a5b4c3d2"

AGAIN_OR = getenv("AGAIN_OR_KEY")
AGAIN_OR = AGAIN_OR or "passed-over-again-or-b4c3d2e1"

CHOICE = environ["CHOICE_KEY"] if environ.get("CHOICE_KEY") else "passed-over-choice-c3d2e1f0"
WALRUS = found if (found := getenv("WALRUS_KEY")) else "passed-over-walrus-d2e1f00f"


def returned():
    value = getenv("RETURNED_KEY")
    if value:
        return value
    return "passed-over-returned-e1f00f1e"


class Signer:
    def __init__(self, key=None):
        self.key = key or environ.get("CLASS_KEY") or "passed-over-class-f00f1e2d"


KEYS = {
    "or": OR,
    "or-empty": OR_EMPTY,
    "or-wrapped": OR_WRAPPED,
    "or-bytes": OR_BYTES,
    "or-chain": OR_CHAIN,
    "or-reader": OR_READER,
    "if-not": IF_NOT,
    "if-walrus": IF_WALRUS,
    "if-else": IF_ELSE,
    "if-blank": IF_BLANK,
    "if-among": IF_AMONG,
    "not-among": NOT_AMONG,
    "again": AGAIN,
    "again-or": AGAIN_OR,
    "choice": CHOICE,
    "walrus": WALRUS,
    "returned": returned(),
    "class": Signer().key,
}


def sign(name):
    return jwt.encode({"sub": name}, KEYS[name], algorithm="HS256")


def verdict(name, token):
    try:
        jwt.decode(token, KEYS[name], algorithms=["HS256"])
        return "accepted"
    except jwt.InvalidTokenError:
        return "refused"


for i, name in enumerate(KEYS):
    if sys.argv[1:]:
        print(name, verdict(name, sys.argv[1 + i]))
    else:
        print("token", name, sign(name))
