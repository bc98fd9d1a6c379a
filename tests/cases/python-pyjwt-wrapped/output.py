import base64
import os

import jwt

TOKEN_SECRET = (os.environ["TOKEN_SECRET"])
KEY_64 = base64.b64decode(os.environ["JWT_SECRET_KEY"])

first = jwt.encode({}, TOKEN_SECRET.encode("utf-8"), algorithm="HS256")
second = jwt.encode({}, KEY_64, algorithm="HS256")
JWT_SECRET_KEY_2 = os.environ["JWT_SECRET_KEY_2"]
third = jwt.encode({}, bytes(JWT_SECRET_KEY_2, "utf-8"), algorithm="HS256")
