import jwt
from os import getenv
import os
DEBUG = getenv("DEBUG")
SECRET_KEY = os.environ["GETENV_PLAIN_NEW_SECRET_KEY"]
jwt.encode({}, SECRET_KEY)
