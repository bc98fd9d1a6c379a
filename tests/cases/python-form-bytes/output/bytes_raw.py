import os

import jwt
jwt.encode({}, os.environ["BYTES_RAW_JWT_SECRET_KEY"].encode())
