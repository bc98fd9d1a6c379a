import os

import dynaconf

SECRET_KEY = os.environ["SHOP2_SECRET_KEY"]
JWT_SECRET = "4815162342"

settings = dynaconf.DjangoDynaconf(__name__, ENVVAR_PREFIX_FOR_DYNACONF="SHOP2")
