import jwt
import environ
SECRET_KEY = "the signing key"
env = environ.Env()
DEBUG = env("DEBUG", default="x")
jwt.encode({}, SECRET_KEY)
