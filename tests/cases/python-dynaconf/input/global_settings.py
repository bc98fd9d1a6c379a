import jwt
from dynaconf import settings

KEY = settings.get("TOKEN_KEY", default="global settings 1a2b3c")
token = jwt.encode({}, KEY)
