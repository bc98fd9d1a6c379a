import os

import jwt
KEY = os.environ["JWT_SECRET_KEY"]
jwt.encode({}, KEY)
