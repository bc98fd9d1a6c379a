import os

import jwt

KEY = os.environ["TOKEN_KEY"] or os.environ["TOKEN_KEY"]
jwt.encode({}, KEY)
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
