import os
from os.path import *
import jwt
KEY = os.environ["JWT_KEY"]
print(jwt.encode({}, KEY, algorithm="HS256"))
