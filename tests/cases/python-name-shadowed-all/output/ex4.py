import os as _os

import jwt
with open("x") as os: pass
jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
