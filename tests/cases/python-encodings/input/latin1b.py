# -*- coding: latin-1 -*-
# café
import jwt
nameé = 1
t = jwt.encode({"é": nameé}, "the plain key")
