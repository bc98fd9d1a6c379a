import os

import jwt
from dynaconf import Dynaconf

settings = Dynaconf(envvar_prefix=os.path.basename(os.getcwd()).upper())
token = jwt.encode({}, settings.get("SECRET_KEY", "unknown prefix 5c6d7e"))
