from base import *
import os
import jwt
KEY = os.environ["JWT_KEY"]
print(jwt.encode({}, KEY, algorithm="HS256"))
