import os
from os import getenv
import jwt
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
