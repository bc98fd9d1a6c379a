import os

import jwt
jwt.encode({}, os.environ["FSTRING_KEY_JWT_SECRET_KEY"])
