import time

import jwt

API_KEY = "Zm9vYmFyYmF6cXV4MTIz"


def make_token():
    payload = {"iss": API_KEY, "exp": int(time.time()) + 60}
    return jwt.encode(payload, "hQ2mT8wZrB4nVx7KpL9s", algorithm="HS256")
