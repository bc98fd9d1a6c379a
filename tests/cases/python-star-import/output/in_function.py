"""What is found by name, where the import that counts comes last."""
from base import *
import os
import jwt
def f():
    return jwt.encode({}, os.environ["LATER_KEY"])
