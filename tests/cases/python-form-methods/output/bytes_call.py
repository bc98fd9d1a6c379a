import os

import jwt
KEY = bytes(os.environ["BYTES_CALL_JWT_KEY"], "utf-8")
jwt.encode({}, KEY)
