# -*- coding: latin-1 -*-
# café
import jwt
x = "été"
t = jwt.encode({}, "clé secrète de signature")
