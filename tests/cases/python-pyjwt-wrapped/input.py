import base64
import os

import jwt

TOKEN_SECRET = ("the key of the "
                "tokens")
KEY_64 = base64.b64decode("dGhlIG90aGVyIGtleQ==")

first = jwt.encode({}, TOKEN_SECRET.encode("utf-8"), algorithm="HS256")
second = jwt.encode({}, KEY_64, algorithm="HS256")
third = jwt.encode({}, bytes("the third key", "utf-8"), algorithm="HS256")
