import jwt
from dynaconf import Dynaconf

PREFIX = "billing"
settings = Dynaconf(envvar_prefix=PREFIX)
token = jwt.encode({}, settings.from_env("production").get("JWT_SECRET", "constant prefix 6f7a"))
