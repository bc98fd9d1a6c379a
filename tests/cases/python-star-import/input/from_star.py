"""The name is used, and only the module that all names are taken from can have it."""
from base import *
import jwt
SEP = os.sep
print(jwt.encode({}, "tallow-comet-0003-of-the-office"))
