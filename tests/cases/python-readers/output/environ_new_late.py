import os

import jwt
import environ
SECRET_KEY = os.environ["ENVIRON_NEW_LATE_SECRET_KEY"]
env = environ.Env()
DEBUG = env("DEBUG", default="x")
jwt.encode({}, SECRET_KEY)
