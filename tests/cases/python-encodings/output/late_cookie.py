import os

import jwt
t = jwt.encode({}, os.environ["KOI8_JWT_SECRET_KEY"])
# coding: utf-7
