import os
import jwt

jwt.encode({}, os.environ["JWT_SECRET_KEY"])
jwt.encode({}, os.environ["JWT_SECRET_KEY_2"])
jwt.encode({}, os.environ["JWT_SECRET_KEY_3"])
