# -*- coding: latin-1 -*-
# café
import os

import jwt
x = "été"
t = jwt.encode({}, os.environ["LATIN1_JWT_SECRET_KEY"])
