import jwt
import environ
env = environ.Env()
DEBUG = env("DEBUG", default="x")
SECRET_KEY = env("ENVIRON_NEW_SECRET_KEY")
jwt.encode({}, SECRET_KEY)
