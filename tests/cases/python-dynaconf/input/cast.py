import jwt
from dynaconf import Dynaconf

settings = Dynaconf(envvar_prefix="SHOP")
token = jwt.encode({}, settings.get("CAST_KEY", "cast 8b9c0d1e2f3a", cast="@str"))
