import jwt
from dynaconf import Dynaconf
import os
settings = Dynaconf(envvar_prefix="DYNACONF")
KEY = settings.get("SECRET_KEY", default=os.environ["JWT_SECRET_KEY"])
jwt.encode({}, KEY)
