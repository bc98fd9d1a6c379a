import os

import jwt
from dynaconf import Dynaconf

settings = Dynaconf(envvar_prefix="SHOP")
token = jwt.encode({}, settings.get("CAST_KEY", os.environ["SHOP_CAST_KEY"], cast="@str"))
