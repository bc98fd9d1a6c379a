# -*- coding: latin-1 -*-
# café
import jwt
import os
nameé = 1
t = jwt.encode({"é": nameé}, os.environ["JWT_SECRET_KEY_6"])
