import os

import jwt
jwt.encode({}, os.environ["RAW_JWT_SECRET_KEY"])
