


# c

import jwt
import os


t = jwt.encode({}, os.environ["CONT_JWT_SECRET_KEY"])
