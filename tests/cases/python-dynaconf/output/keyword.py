import jwt
from dynaconf import Dynaconf

settings = Dynaconf(envvar_prefix="SHOP")
token = jwt.encode({}, settings.REFRESH_SECRET)
