import os

import jwt

JWT_SECRET_KEY = os.getenv("JWT_SECRET_KEY", b"ChangeMe-0a9b8c7d")  # Change this!

jwt.encode({}, JWT_SECRET_KEY)
