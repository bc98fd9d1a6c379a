# coding: koi8-r
import jwt
import os
# пр
t = jwt.encode({}, os.environ["JWT_SECRET_KEY_3"])
u = jwt.encode({}, "привет")
