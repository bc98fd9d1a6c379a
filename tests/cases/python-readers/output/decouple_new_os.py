import os
import jwt
from decouple import config
DEBUG = config("DEBUG", default="x")
SECRET_KEY = os.environ["DECOUPLE_NEW_OS_SECRET_KEY"]
X = os.environ.get("X")
jwt.encode({}, SECRET_KEY)
