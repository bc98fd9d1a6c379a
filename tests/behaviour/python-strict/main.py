"""With --strict: a key that is empty stops the program. PyJWT itself signs with "" and only warns."""
import sys
import jwt
import os

BYTES_KEY = b"a bytes key 6b5a4938271605f4 long enough"
OTHER_KEY = os.getenv("OTHER_KEY") or "another key 8c7b6a5948372615 long enough"


def sign(claims, key="a default key 2d1c0b9a88776655 long enough"):
    return jwt.encode(claims, key, algorithm="HS256")


def verify(token, key="a default key 2d1c0b9a88776655 long enough"):
    return jwt.decode(token, key, algorithms=["HS256"])


WAYS = {
    "bytes": (lambda c: jwt.encode(c, BYTES_KEY, "HS256"), lambda t: jwt.decode(t, BYTES_KEY, ["HS256"])),
    "fallback": (lambda c: jwt.encode(c, OTHER_KEY, "HS256"), lambda t: jwt.decode(t, OTHER_KEY, ["HS256"])),
    "default": (sign, verify),
}


def verdict(check, token):
    try:
        return "accepted" if check(token) == {"sub": "ann"} else "refused"
    except jwt.InvalidTokenError:
        return "refused"


for i, (name, (make, check)) in enumerate(WAYS.items()):
    if len(sys.argv) > 1:
        print(name, verdict(check, sys.argv[1 + i]))
    else:
        print("token", name, make({"sub": "ann"}))
