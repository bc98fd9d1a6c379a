import jwt
import environ
env = environ.Env()
DEBUG = env("DEBUG", default="x")
SECRET_KEY = env("SECRET_KEY_2")
jwt.encode({}, SECRET_KEY)
