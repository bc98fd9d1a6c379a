


# c

import os

import jwt


t = jwt.encode({}, os.environ["CONT_JWT_SECRET_KEY"])
