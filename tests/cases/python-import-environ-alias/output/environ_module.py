import environ
import jwt
import os
environ
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
