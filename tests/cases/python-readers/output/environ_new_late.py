import jwt
import environ
import os
SECRET_KEY = os.environ["SECRET_KEY_2"]
env = environ.Env()
DEBUG = env("DEBUG", default="x")
jwt.encode({}, SECRET_KEY)
