from os import environ
import jwt
import os
del environ
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
