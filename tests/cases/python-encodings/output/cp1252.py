# vim: set fileencoding=cp1252 :
import jwt
import os
t = jwt.encode({}, os.environ["CP1252_JWT_SECRET_KEY"])
