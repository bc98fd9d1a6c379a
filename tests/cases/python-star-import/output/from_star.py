"""The name is used, and only the module that all names are taken from can have it."""
import os as _os

from base import *
import jwt
SEP = os.sep
print(jwt.encode({}, _os.environ["FROM_STAR_JWT_SECRET_KEY"]))
