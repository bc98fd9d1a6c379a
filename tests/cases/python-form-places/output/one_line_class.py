import os

import jwt
class A: SECRET_KEY = os.environ["SECRET_KEY"]
jwt.encode({}, A.SECRET_KEY)
