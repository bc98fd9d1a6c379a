import jwt
import os
KEY = os.environ["STRIP_JWT_KEY"].strip()
jwt.encode({}, KEY)
