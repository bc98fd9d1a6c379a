import os

import environ
import jwt
environ
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
