import os

import jwt
SECRET_KEY = os.environ["DECOUPLE_LATE_SECRET_KEY"]
from decouple import config
DEBUG = config("DEBUG", default="x")
jwt.encode({}, SECRET_KEY)
