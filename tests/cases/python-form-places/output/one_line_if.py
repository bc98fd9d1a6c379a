import jwt
import os
if True: KEY = os.environ["JWT_SECRET_KEY_2"]
jwt.encode({}, KEY)
