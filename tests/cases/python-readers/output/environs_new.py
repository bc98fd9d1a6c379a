import jwt
from environs import Env
env = Env()
env.read_env()
DEBUG = env.str("DEBUG", "x")
SECRET_KEY = env("ENVIRONS_NEW_SECRET_KEY")
jwt.encode({}, SECRET_KEY)
