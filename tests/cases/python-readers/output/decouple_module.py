import jwt
import decouple
import os
DEBUG = decouple.config("DEBUG", default="x")
SECRET_KEY = os.environ["SECRET_KEY_2"]
jwt.encode({}, SECRET_KEY)
