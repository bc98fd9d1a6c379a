import os
import time

import jwt

API_KEY = "Zm9vYmFyYmF6cXV4MTIz"


def make_token():
    payload = {"iss": API_KEY, "exp": int(time.time()) + 60}
    return jwt.encode(payload, os.environ["JWT_SECRET_KEY"], algorithm="HS256")
