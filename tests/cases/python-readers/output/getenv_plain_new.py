import jwt
from os import getenv
import os
DEBUG = getenv("DEBUG")
SECRET_KEY = os.environ["SECRET_KEY_2"]
jwt.encode({}, SECRET_KEY)
