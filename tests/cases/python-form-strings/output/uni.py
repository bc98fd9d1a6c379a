import os

import jwt
jwt.encode({}, os.environ["UNI_JWT_SECRET_KEY"])
