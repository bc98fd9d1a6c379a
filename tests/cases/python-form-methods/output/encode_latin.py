import os

import jwt
KEY = os.environ["ENCODE_LATIN_JWT_KEY"].encode("latin-1")
jwt.encode({}, KEY)
