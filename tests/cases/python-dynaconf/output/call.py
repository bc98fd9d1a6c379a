import jwt
from dynaconf import Dynaconf

settings = Dynaconf(envvar_prefix="SHOP", settings_files=["settings.toml"])
token = jwt.encode({}, settings["SECRET_KEY"])
