import os
import jwt
try:
    raise ValueError
except ValueError as os:
    print(jwt.encode({}, "tallow-comet-0001-of-the-office"))
