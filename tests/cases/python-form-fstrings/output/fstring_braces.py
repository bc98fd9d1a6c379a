import os

import jwt
jwt.encode({}, os.environ["FSTRING_BRACES_JWT_SECRET_KEY"])
