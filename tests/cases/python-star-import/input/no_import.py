from base import *
import jwt
KEY = "tallow-comet-0001-of-the-office"
print(jwt.encode({}, KEY, algorithm="HS256"))
