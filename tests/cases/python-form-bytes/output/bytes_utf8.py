import os

import jwt
jwt.encode({}, os.environ["BYTES_CONCAT_JWT_SECRET_KEY"].encode())
