import jwt
from dynaconf import Dynaconf

settings = Dynaconf(envvar_prefix="SHOP")
token = jwt.encode({}, settings.get("auth.jwt_secret", "nested 7a8b9c0d1e2f"))
