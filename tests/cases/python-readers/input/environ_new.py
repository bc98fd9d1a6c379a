import jwt
import environ
env = environ.Env()
DEBUG = env("DEBUG", default="x")
SECRET_KEY = "the signing key"
jwt.encode({}, SECRET_KEY)
