import jwt
import os
KEY = os.environ["JWT_SECRET_KEY_5"].strip()
jwt.encode({}, KEY)
