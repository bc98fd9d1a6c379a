import jwt, sys
import os
KEY = os.environ["JWT_SECRET_KEY_2"]if sys.argv else os.environ["JWT_SECRET_KEY_3"]
jwt.encode({}, KEY)
