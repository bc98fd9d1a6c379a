import os

import jwt

jwt.encode({}, os.environ["JWT_SECRET_KEY"])
