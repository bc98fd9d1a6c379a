import os

import jwt
x=1
t = jwt.encode({}, os.environ["JWT_SECRET_KEY"])
