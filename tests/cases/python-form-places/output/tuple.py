import os

import jwt
ALG, SECRET_KEY = "HS256", os.environ["SECRET_KEY"]
jwt.encode({}, SECRET_KEY, ALG)
