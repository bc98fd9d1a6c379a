import jwt
import os
t = jwt.encode({}, os.environ["JWT_SECRET_KEY_3"])
# coding: utf-7
