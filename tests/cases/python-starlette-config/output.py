from decouple import config
from environ import Env
from starlette.config import Config

env = Env()
settings = Config(".env")
SECRET_KEY = config("SECRET_KEY")
JWT_SECRET = env("JWT_SECRET")
SESSION_SECRET = settings("SESSION_SECRET")
PORT = config("PORT", default="8000")
