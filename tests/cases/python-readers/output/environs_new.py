import jwt
from environs import Env
env = Env()
env.read_env()
DEBUG = env.str("DEBUG", "x")
SECRET_KEY = env("SECRET_KEY_2")
jwt.encode({}, SECRET_KEY)
