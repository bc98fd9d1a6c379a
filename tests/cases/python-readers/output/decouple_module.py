import os

import jwt
import decouple
DEBUG = decouple.config("DEBUG", default="x")
SECRET_KEY = os.environ["DECOUPLE_MODULE_SECRET_KEY"]
jwt.encode({}, SECRET_KEY)
