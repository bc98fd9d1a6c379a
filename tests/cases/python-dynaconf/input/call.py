import jwt
from dynaconf import Dynaconf

settings = Dynaconf(envvar_prefix="SHOP", settings_files=["settings.toml"])
token = jwt.encode({}, settings("SECRET_KEY", default="call 4f1e2d3c4b5a"))
