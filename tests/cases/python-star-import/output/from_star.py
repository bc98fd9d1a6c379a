"""The name is used, and only the module that all names are taken from can have it."""
from base import *
import jwt
import os as _os
SEP = os.sep
print(jwt.encode({}, _os.environ["FROM_STAR_JWT_SECRET_KEY"]))
