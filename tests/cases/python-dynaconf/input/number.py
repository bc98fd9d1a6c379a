import jwt
from dynaconf import Dynaconf

settings = Dynaconf(envvar_prefix="SHOP")
token = jwt.encode({}, settings.get("NUMBER_KEY", "8091827364"))
