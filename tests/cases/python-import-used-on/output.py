import os
from os import environ

import jwt

KEY = os.environ["SIGNING_KEY"]
jwt.encode({}, KEY)
jwt.encode({}, environ["RESET_KEY"])
jwt.encode({}, environ["JWT_SECRET_KEY"])
