# coding: koi8-r
import jwt
# пр
t = jwt.encode({}, "plain key one")
u = jwt.encode({}, "привет")
