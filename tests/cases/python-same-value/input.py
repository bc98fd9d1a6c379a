import os
import jwt

shared = "one-key-for-all-of-it"
again = "one-key-for-all-of-it"

jwt.encode({"user": again}, shared)
