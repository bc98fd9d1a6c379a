# café
import os

import jwt
x = "éÿ"
t = jwt.encode({}, os.environ["KOI8_JWT_SECRET_KEY"])
u = jwt.encode({}, "kéy two")
