# vim: set fileencoding=cp1252 :
import os

import jwt
t = jwt.encode({}, os.environ["CP1252_JWT_SECRET_KEY"])
