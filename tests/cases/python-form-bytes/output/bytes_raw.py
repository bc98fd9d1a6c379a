import jwt
import os
jwt.encode({}, os.environ["BYTES_RAW_JWT_SECRET_KEY"].encode())
