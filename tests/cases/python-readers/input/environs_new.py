import jwt
from environs import Env
env = Env()
env.read_env()
DEBUG = env.str("DEBUG", "x")
SECRET_KEY = "the signing key"
jwt.encode({}, SECRET_KEY)
