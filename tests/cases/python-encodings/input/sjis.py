# coding: shift_jis
import jwt
# 表示
t = jwt.encode({}, "plain key one")
u = jwt.encode({}, "表示")
