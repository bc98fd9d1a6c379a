import os
import jwt

os.environ.setdefault("TOKEN_SECRET", "the key of the tokens")
jwt.encode({}, os.environ["TOKEN_SECRET"])
KEY = os.environ.setdefault("MY_KEY", "another key of the tokens")
jwt.encode({}, KEY)
