import os
from os import *
import jwt
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
