# -*- coding: latin-1 -*-
import jwt
t = jwt.encode({}, "clé \x41 \u20ac")
v = jwt.encode({}, b"by\xe9")
