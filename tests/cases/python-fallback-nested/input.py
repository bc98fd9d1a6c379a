import os

import jwt

KEY = os.getenv("TOKEN_KEY", "a made-up key 1") or "a made-up key 1"
jwt.encode({}, KEY)
jwt.encode({}, "a made-up key 3")
