import os
import jwt
secret = os.environ.get("APP_KEY")
if not secret:
    secret = os.environ["APP_KEY"]
jwt.encode({}, secret)
