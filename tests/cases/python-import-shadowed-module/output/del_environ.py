import os
from os import environ
import jwt
del environ
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
