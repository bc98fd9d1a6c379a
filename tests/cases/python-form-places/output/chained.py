import os

import jwt
A = SECRET_KEY = os.environ["SECRET_KEY"]
jwt.encode({}, SECRET_KEY)
