import jwt
import os
KEY = os.environ["ENCODE_LATIN_JWT_KEY"].encode("latin-1")
jwt.encode({}, KEY)
