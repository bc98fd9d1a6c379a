import dynaconf

SECRET_KEY = "django prefix 7d8e9f0a1b2c"
JWT_SECRET = "4815162342"

settings = dynaconf.DjangoDynaconf(__name__, ENVVAR_PREFIX_FOR_DYNACONF="SHOP2")
