import os.path as path, os as _os
import jwt

jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
