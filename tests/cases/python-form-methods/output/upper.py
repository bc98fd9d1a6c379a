import os

import jwt
jwt.encode({}, os.environ["UPPER_JWT_SECRET_KEY"].upper())
