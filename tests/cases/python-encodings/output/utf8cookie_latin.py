# -*- coding: latin-1 -*-
import os

import jwt
t = jwt.encode({}, os.environ["UTF8COOKIE_LATIN_JWT_SECRET_KEY"])
