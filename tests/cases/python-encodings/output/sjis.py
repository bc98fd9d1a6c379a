# coding: shift_jis
import os

import jwt
# 表示
t = jwt.encode({}, os.environ["KOI8_JWT_SECRET_KEY"])
u = jwt.encode({}, "表示")
