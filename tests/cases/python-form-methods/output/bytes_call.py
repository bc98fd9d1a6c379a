import jwt
import os
KEY = bytes(os.environ["JWT_SECRET_KEY_2"], "utf-8")
jwt.encode({}, KEY)
