import jwt
from dynaconf import settings
KEY = settings.get("SECRET_KEY", "the signing key")
jwt.encode({}, KEY)
