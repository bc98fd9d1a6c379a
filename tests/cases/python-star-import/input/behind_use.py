import os
import jwt
KEY = "tallow-comet-0001-of-the-office"
print(jwt.encode({}, KEY, algorithm="HS256"))
from base import *
def f():
    return jwt.encode({}, "other-comet-0002-of-the-office")
