import jwt
from dynaconf import settings

KEY = settings["TOKEN_KEY"]
token = jwt.encode({}, KEY)
