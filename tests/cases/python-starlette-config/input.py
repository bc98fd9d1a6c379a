from decouple import config
from environ import Env
from starlette.config import Config

env = Env()
settings = Config(".env")
SECRET_KEY = config("SECRET_KEY", default="the default of decouple")
JWT_SECRET = env("JWT_SECRET", default="the default of environ")
SESSION_SECRET = settings("SESSION_SECRET", default="the default of starlette")
PORT = config("PORT", default="8000")
