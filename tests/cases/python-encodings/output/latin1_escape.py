# -*- coding: latin-1 -*-
import jwt
import base64
import os
t = jwt.encode({}, os.environ["JWT_SECRET_KEY_5"])
v = jwt.encode({}, base64.b64decode(os.environ["JWT_SECRET_KEY_B64"]))
