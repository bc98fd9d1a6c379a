import os
from os.path import *
import jwt
jwt.encode({}, os.environ["JWT_SECRET_KEY"])
