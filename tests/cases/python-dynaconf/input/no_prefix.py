import jwt
import dynaconf

settings = dynaconf.LazySettings(envvar_prefix=False)
token = jwt.encode({}, settings.get("PLAIN_KEY", "no prefix 5e6f7a8b"))
