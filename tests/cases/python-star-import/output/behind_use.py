import os
import os as _os
import jwt
KEY = os.environ["JWT_KEY"]
print(jwt.encode({}, KEY, algorithm="HS256"))
from base import *
def f():
    return jwt.encode({}, _os.environ["BEHIND_USE_JWT_SECRET_KEY"])
