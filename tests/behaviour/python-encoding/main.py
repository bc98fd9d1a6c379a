# -*- coding: latin-1 -*-
"""Clés comme on les écrit: en Latin-1, avec des accents."""
import sys

import jwt

from other import EURO_SECRET

CLÉ_ACCENT = 1
SECRET_KEY = "clé très secrète 0f1e2d3c4b5a"
WAYS = {
    "latin": (lambda c: jwt.encode(c, SECRET_KEY, "HS256"), lambda t: jwt.decode(t, SECRET_KEY, ["HS256"])),
    "euro": (lambda c: jwt.encode(c, EURO_SECRET, "HS256"), lambda t: jwt.decode(t, EURO_SECRET, ["HS256"])),
    "inline": (
        lambda c: jwt.encode(c, "é\xe9\u20ac 9f8e7d6c5b4a", algorithm="HS256"),
        lambda t: jwt.decode(t, "é\xe9\u20ac 9f8e7d6c5b4a", algorithms=["HS256"]),
    ),
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
