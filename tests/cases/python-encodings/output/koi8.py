# coding: koi8-r
import jwt
import os
# пр
t = jwt.encode({}, os.environ["KOI8_JWT_SECRET_KEY"])
u = jwt.encode({}, "привет")
