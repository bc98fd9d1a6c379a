import os
import jwt

os.environ.setdefault("TOKEN_SECRET", "the key of the tokens")
jwt.encode({}, os.environ["TOKEN_SECRET"])
