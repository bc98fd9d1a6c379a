import jwt
from dynaconf import settings
KEY = settings["SECRET_KEY"]
jwt.encode({}, KEY)
