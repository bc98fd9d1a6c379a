# -*- coding: latin-1 -*-
import jwt
import os
t = jwt.encode({}, os.environ["UTF8COOKIE_LATIN_JWT_SECRET_KEY"])
