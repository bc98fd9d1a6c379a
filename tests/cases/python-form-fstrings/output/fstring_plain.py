import jwt
import os
jwt.encode({}, os.environ["FSTRING_KEY_JWT_SECRET_KEY"])
