import os

import jwt
from os import getenv
DEBUG = getenv("DEBUG")
SECRET_KEY = os.environ["GETENV_PLAIN_NEW_SECRET_KEY"]
jwt.encode({}, SECRET_KEY)
