import jwt
t = jwt.encode({}, "plain key one")
# coding: utf-7
