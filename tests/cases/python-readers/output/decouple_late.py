import jwt
import os
SECRET_KEY = os.environ["SECRET_KEY_2"]
from decouple import config
DEBUG = config("DEBUG", default="x")
jwt.encode({}, SECRET_KEY)
