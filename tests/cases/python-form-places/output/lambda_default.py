import jwt
import os
f = lambda s=os.environ["JWT_SECRET_KEY_2"]: jwt.encode({}, s)
f()
