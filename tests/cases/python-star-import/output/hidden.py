import os
from base import *
import jwt
import os as _os
KEY = _os.environ["JWT_KEY"]
print(jwt.encode({}, KEY, algorithm="HS256"))
