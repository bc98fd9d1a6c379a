"""Keys as people write them: constants, attributes, defaults, bytes, pieces; the values are nasty on purpose."""
import sys

import jwt as _jwt

PREFIX = "not-a-secret"
KEY = 'it\'s "quoted" ${HOME} \\ 6b5a4938271605f4'
BYTES_KEY = b"\x00\xff\xfe binary 8c7b6a5948372615"


class Signer:
    algorithm = "HS256"
    key = (
        "first half 1a2b3c4d "
        "second half 5e6f7081"
    )

    def sign(self, claims):
        return _jwt.encode(claims, self.key, algorithm=self.algorithm)

    def verify(self, token):
        return _jwt.decode(token, self.key, algorithms=[self.algorithm])


def sign_with_default(claims, key="default \t tab # hash 9e8d7c6b5a49"):
    return _jwt.encode(claims, key, algorithm="HS256")


def verify_with_default(token, key="default \t tab # hash 9e8d7c6b5a49"):
    return _jwt.decode(token, key, algorithms=["HS256"])


SIGNER = Signer()
WAYS = {
    "constant": (lambda c: _jwt.encode(c, KEY, "HS256"), lambda t: _jwt.decode(t, KEY, ["HS256"])),
    "bytes": (lambda c: _jwt.encode(c, BYTES_KEY, "HS256"), lambda t: _jwt.decode(t, BYTES_KEY, ["HS256"])),
    "attribute": (SIGNER.sign, SIGNER.verify),
    "default": (sign_with_default, verify_with_default),
}


def verdict(verify, token):
    try:
        return "accepted" if verify(token) == {"sub": "ann"} else "refused"
    except _jwt.InvalidTokenError:
        return "refused"


for i, (name, (sign, verify)) in enumerate(WAYS.items()):
    if len(sys.argv) > 1:
        print(name, verdict(verify, sys.argv[1 + i]))
    else:
        print("token", name, sign({"sub": "ann"}))
        print("the same each time", name, sign({"sub": "ann"}))
