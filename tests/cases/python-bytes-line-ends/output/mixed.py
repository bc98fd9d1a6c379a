import jwt
import os
x=1
t = jwt.encode({}, os.environ["JWT_SECRET_KEY"])
