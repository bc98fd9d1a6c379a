import jwt
from dynaconf import Dynaconf

PREFIX = "billing"
settings = Dynaconf(envvar_prefix=PREFIX)
token = jwt.encode({}, settings.from_env("production")["JWT_SECRET"])
