import os
import jwt

shared = os.environ["SHARED"]
again = os.environ["SHARED"]

jwt.encode({"user": again}, shared)
