# coding: shift_jis
import jwt
import os
# 表示
t = jwt.encode({}, os.environ["JWT_SECRET_KEY_3"])
u = jwt.encode({}, "表示")
