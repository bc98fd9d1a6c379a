import os

import jwt
KEY = os.environ["STRIP_JWT_KEY"].strip()
jwt.encode({}, KEY)
