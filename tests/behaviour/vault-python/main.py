"""A service whose keys are to come from a store."""
import sys

import jwt

JWT_SECRET_KEY = "vault-text-5f4e3d2c1b0a"
BYTES_KEY = b"vault bytes \xe2\x82\xac 9a8b7c6d5e4f"


class Tokens:
    secret_key = b"vault-\xff\x00-binary-0a1b2c3d"

    def sign(self, claims):
        return jwt.encode(claims, self.secret_key, "HS256")

    def verify(self, token):
        return jwt.decode(token, self.secret_key, ["HS256"])


WAYS = {
    "text": (lambda c: jwt.encode(c, JWT_SECRET_KEY, "HS256"), lambda t: jwt.decode(t, JWT_SECRET_KEY, ["HS256"])),
    "bytes": (lambda c: jwt.encode(c, BYTES_KEY, "HS256"), lambda t: jwt.decode(t, BYTES_KEY, ["HS256"])),
    "binary": (Tokens().sign, Tokens().verify),
}


def verdict(verify, token):
    try:
        return "accepted" if verify(token) else ""
    except jwt.InvalidTokenError:
        return "refused"


for i, (name, (sign, verify)) in enumerate(WAYS.items()):
    if len(sys.argv) > 1:
        print(name, verdict(verify, sys.argv[1 + i]))
    else:
        print("token", name, sign({"sub": "ann"}))
        print("the same each time", name, sign({"sub": "ann"}))
