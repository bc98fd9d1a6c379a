import jwt
import dynaconf

settings = dynaconf.LazySettings(envvar_prefix=False)
token = jwt.encode({}, settings["PLAIN_KEY"])
