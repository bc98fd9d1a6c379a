import jwt
from dynaconf import Dynaconf
settings = Dynaconf(envvar_prefix="DYNACONF")
KEY = settings["SECRET_KEY"]
jwt.encode({}, KEY)
