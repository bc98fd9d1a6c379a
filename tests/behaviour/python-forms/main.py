"""Keys in the places where people put them, with names in the way."""
import os
import sys
from dataclasses import dataclass, field

import jwt

GUARDED_SECRET = os.getenv("GUARDED_SECRET")
if not GUARDED_SECRET:
    GUARDED_SECRET = "guarded 0f1e2d3c4b5a6978"
try:
    TRIED_SECRET = os.environ["TRIED_SECRET"]
except KeyError:
    TRIED_SECRET = "tried 1f2e3d4c5b6a7988"
CHOSEN_SECRET = os.environ["CHOSEN_SECRET"] if "CHOSEN_SECRET" in os.environ else "chosen 2a3b4c5d6e7f8091"
JOINED_SECRET = ("joined "
                 # in two pieces
                 'and "quoted" 3b4c5d6e7f8091a2')


@dataclass
class Config:
    algorithm: str
    plain_secret: str = "plain 4c5d6e7f8091a2b3"
    field_secret: str = field(default="field 5d6e7f8091a2b3c4", repr=False)


def key_for(stage):
    match stage:
        case "live":
            return "live 6e7f8091a2b3c4d5"
        case _:
            return f"other {{6f8091a2b3c4d5e6}}"


def sign(claims, key):
    return jwt.encode(claims, key, "HS256")


def verify(token, key):
    return jwt.decode(token, key, ["HS256"])


def shadowed(claims, *os):
    return f"{jwt.encode(claims, 'shadowed 708192a3b4c5d6e7', 'HS256')}"


CONFIG = Config("HS256")
WAYS = {
    "guarded": (lambda c: sign(c, GUARDED_SECRET), lambda t: verify(t, GUARDED_SECRET)),
    "tried": (lambda c: sign(c, TRIED_SECRET), lambda t: verify(t, TRIED_SECRET)),
    "chosen": (lambda c: sign(c, CHOSEN_SECRET), lambda t: verify(t, CHOSEN_SECRET)),
    "joined": (lambda c: sign(c, JOINED_SECRET), lambda t: verify(t, JOINED_SECRET)),
    "plain": (lambda c: sign(c, CONFIG.plain_secret), lambda t: verify(t, CONFIG.plain_secret)),
    "field": (lambda c: sign(c, CONFIG.field_secret), lambda t: verify(t, CONFIG.field_secret)),
    "live": (lambda c: sign(c, key_for("live")), lambda t: verify(t, key_for("live"))),
    "other": (lambda c: sign(c, key_for("")), lambda t: verify(t, key_for(""))),
    "shadowed": (shadowed, lambda t: verify(t, 'shadowed 708192a3b4c5d6e7')),
}


def verdict(check, token):
    try:
        check(token)
        return "accepted"
    except jwt.InvalidTokenError:
        return "refused"


for i, (name, (make, check)) in enumerate(WAYS.items()):
    if sys.argv[1:]:
        print(name, verdict(check, sys.argv[1 + i]))
    else:
        print("token", name, make({"sub": name}))
