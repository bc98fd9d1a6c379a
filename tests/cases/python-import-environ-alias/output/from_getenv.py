from os import getenv
import jwt
import os
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
