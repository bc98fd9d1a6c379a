import jwt
from dynaconf import Dynaconf

settings = Dynaconf(envvar_prefix="SHOP", REFRESH_SECRET="keyword 0d1e2f3a4b5c")
token = jwt.encode({}, settings.REFRESH_SECRET)
