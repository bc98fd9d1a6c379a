import jwt
from dynaconf import Dynaconf
settings = Dynaconf(envvar_prefix="DYNACONF")
KEY = settings.get("SECRET_KEY", default="the signing key")
jwt.encode({}, KEY)
