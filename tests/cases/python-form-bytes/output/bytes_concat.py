import jwt
import os
jwt.encode({}, os.environ["BYTES_CONCAT_JWT_SECRET_KEY"].encode())
