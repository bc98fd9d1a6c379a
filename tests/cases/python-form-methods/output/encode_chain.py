import jwt
import os
KEY = os.environ["JWT_SECRET_KEY_2"].encode("utf-8")
jwt.encode({}, KEY)
