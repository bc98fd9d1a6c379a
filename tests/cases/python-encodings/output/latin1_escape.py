# -*- coding: latin-1 -*-
import base64
import os

import jwt
t = jwt.encode({}, os.environ["LATIN1_ESCAPE_JWT_SECRET_KEY"])
v = jwt.encode({}, base64.b64decode(os.environ["LATIN1_ESCAPE_JWT_SECRET_KEY_2_B64"]))
