import jwt
from starlette.config import Config
import os
config = Config(".env")
DEBUG = config("DEBUG", default="x")
SECRET_KEY = config("SECRET_KEY_2")
OLD_KEY = config("OLD_KEY", cast=str)
MONEY_KEY = os.environ["MONEY_KEY"]
jwt.encode({}, SECRET_KEY); jwt.encode({}, OLD_KEY); jwt.encode({}, MONEY_KEY)
