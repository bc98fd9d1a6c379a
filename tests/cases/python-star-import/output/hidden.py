import os
import os as _os
from base import *
import jwt
KEY = _os.environ["JWT_KEY"]
print(jwt.encode({}, KEY, algorithm="HS256"))
