import os, sys
from os import environ

import jwt

SESSION_KEY = os.getenv("SESSION_KEY", "fallback-getenv-0f1e2d3c4b5a")
API_KEY = environ.get("APP_SIGNING_KEY") or "fallback-or-5a4b3c2d1e0f9e8d"
WAYS = {
    "session": (lambda c: jwt.encode(c, SESSION_KEY, "HS256"), lambda t: jwt.decode(t, SESSION_KEY, ["HS256"])),
    "api": (lambda c: jwt.encode(c, API_KEY, "HS256"), lambda t: jwt.decode(t, API_KEY, ["HS256"])),
    "inline": (
        lambda c: jwt.encode(c, environ.get("INLINE_KEY", "fallback-inline-9f8e7d6c5b4a"), algorithm="HS256"),
        lambda t: jwt.decode(t, environ.get("INLINE_KEY", "fallback-inline-9f8e7d6c5b4a"), algorithms=["HS256"]),
    ),
}

def verdict(verify, token):
    try:
        verify(token)
        return "accepted"
    except jwt.InvalidTokenError:
        return "refused"

for i, (name, (sign, verify)) in enumerate(WAYS.items()):
    if sys.argv[1:]: print(name, verdict(verify, sys.argv[1 + i]))
    else: print("token", name, sign({"sub": name}))
