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

try:
    TRIED = environ["TRIED_KEY"]
    if not TRIED:
        raise KeyError("TRIED_KEY")
except KeyError:
    TRIED = "passed-over-tried-0a1b2c3d4e5f"

try:
    TRIED_MATCH = environ["TRIED_MATCH_KEY"]
    match TRIED_MATCH:
        case "":
            raise KeyError("TRIED_MATCH_KEY")
except KeyError:
    TRIED_MATCH = "passed-over-tried-match-1b2c3d4e"

try:
    TRIED_ASSERT = environ["TRIED_ASSERT_KEY"]
    assert TRIED_ASSERT
except (KeyError, AssertionError):
    TRIED_ASSERT = "passed-over-tried-assert-2c3d4e5f"

try:
    TRIED_OR = environ["TRIED_OR_KEY"] or None
except KeyError:
    TRIED_OR = None
if TRIED_OR is None:
    TRIED_OR = "passed-over-tried-or-3d4e5f6a"

try:
    try:
        TRIED_TWICE = environ["TRIED_TWICE_KEY"]
    finally:
        pass
    if TRIED_TWICE == "":
        raise KeyError("TRIED_TWICE_KEY")
except KeyError:
    TRIED_TWICE = "passed-over-tried-twice-4e5f6a7b"

try:
    while not (TRIED_WHILE := environ["TRIED_WHILE_KEY"]):
        raise KeyError("TRIED_WHILE_KEY")
except KeyError:
    TRIED_WHILE = "passed-over-tried-while-5f6a7b8c"

while not (WHILE := getenv("WHILE_KEY")):
    WHILE = "passed-over-while-6a7b8c9d"
    break

NONE_IF = getenv("NONE_IF_KEY")
if NONE_IF == "":
    NONE_IF = None
if NONE_IF is None:
    NONE_IF = "passed-over-none-if-7b8c9dae"

found_or = getenv("NONE_OR_KEY") or None
NONE_OR = "passed-over-none-or-8c9daebf" if found_or is None else found_or


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
    "tried": TRIED,
    "tried-match": TRIED_MATCH,
    "tried-assert": TRIED_ASSERT,
    "tried-or": TRIED_OR,
    "tried-twice": TRIED_TWICE,
    "tried-while": TRIED_WHILE,
    "while": WHILE,
    "none-if": NONE_IF,
    "none-or": NONE_OR,
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
