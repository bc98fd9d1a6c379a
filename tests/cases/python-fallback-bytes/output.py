import os

import jwt

JWT_SECRET_KEY = os.environ["JWT_SECRET_KEY"].encode()  # Change this!

jwt.encode({}, JWT_SECRET_KEY)
