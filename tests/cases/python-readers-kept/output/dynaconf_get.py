import jwt
from dynaconf import settings
import os
KEY = settings.get("SECRET_KEY", os.environ["JWT_SECRET_KEY"])
jwt.encode({}, KEY)
