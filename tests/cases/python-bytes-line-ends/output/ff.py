import os

import jwt

t = jwt.encode({}, os.environ["JWT_SECRET_KEY"])
