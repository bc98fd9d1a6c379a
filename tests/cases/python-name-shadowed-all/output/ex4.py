import jwt
import os as _os
with open("x") as os: pass
jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
