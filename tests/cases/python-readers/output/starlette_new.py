import os

import jwt
from starlette.config import Config
config = Config(".env")
DEBUG = config("DEBUG", default="x")
SECRET_KEY = config("STARLETTE_NEW_SECRET_KEY")
OLD_KEY = config("OLD_KEY", cast=str)
MONEY_KEY = os.environ["MONEY_KEY"]
jwt.encode({}, SECRET_KEY); jwt.encode({}, OLD_KEY); jwt.encode({}, MONEY_KEY)
