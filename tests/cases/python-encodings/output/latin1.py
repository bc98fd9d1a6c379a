# -*- coding: latin-1 -*-
# café
import jwt
import os
x = "été"
t = jwt.encode({}, os.environ["LATIN1_JWT_SECRET_KEY"])
