import jwt
import os
jwt.encode({}, os.environ["RAW_JWT_SECRET_KEY"])
