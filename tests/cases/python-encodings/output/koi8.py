# coding: koi8-r
import os

import jwt
# пр
t = jwt.encode({}, os.environ["KOI8_JWT_SECRET_KEY"])
u = jwt.encode({}, "привет")
