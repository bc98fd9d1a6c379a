import os
import jwt
secret = os.environ.get("APP_KEY")
if not secret:
    secret = "a made-up key 1"
jwt.encode({}, secret)
