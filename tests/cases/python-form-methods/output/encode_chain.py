import os

import jwt
KEY = os.environ["BYTES_CALL_JWT_KEY"].encode("utf-8")
jwt.encode({}, KEY)
