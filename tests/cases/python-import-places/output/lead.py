


# c

import jwt
import os


t = jwt.encode({}, os.environ["JWT_SECRET_KEY"])
