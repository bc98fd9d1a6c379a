import jwt
import os
KEY = os.environ["JWT_SECRET_KEY_3"].encode("latin-1")
jwt.encode({}, KEY)
