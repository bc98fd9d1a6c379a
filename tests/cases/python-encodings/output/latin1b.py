# -*- coding: latin-1 -*-
# café
import os

import jwt
nameé = 1
t = jwt.encode({"é": nameé}, os.environ["LATIN1B_JWT_SECRET_KEY"])
