from base import *
import jwt
import os
KEY = os.environ["JWT_KEY"]
print(jwt.encode({}, KEY, algorithm="HS256"))
