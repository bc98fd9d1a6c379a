# coding: shift_jis
import jwt
import os
# 表示
t = jwt.encode({}, os.environ["KOI8_JWT_SECRET_KEY"])
u = jwt.encode({}, "表示")
