import os
import jwt
from decouple import config
DEBUG = config("DEBUG", default="x")
SECRET_KEY = os.environ["SECRET_KEY_2"]
X = os.environ.get("X")
jwt.encode({}, SECRET_KEY)
