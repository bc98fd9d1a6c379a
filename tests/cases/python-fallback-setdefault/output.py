import os
import jwt

os.environ["TOKEN_SECRET"]
jwt.encode({}, os.environ["TOKEN_SECRET"])
KEY = os.environ["MY_KEY"]
jwt.encode({}, KEY)
