import jwt
from starlette.config import Config
config = Config(".env")
DEBUG = config("DEBUG", default="x")
SECRET_KEY = "the signing key"
OLD_KEY = config("OLD_KEY", cast=str, default="the old signing key")
MONEY_KEY = "$the key of money"
jwt.encode({}, SECRET_KEY); jwt.encode({}, OLD_KEY); jwt.encode({}, MONEY_KEY)
