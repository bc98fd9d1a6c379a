import os

import jwt
from dynaconf import Dynaconf

settings = Dynaconf(envvar_prefix="SHOP")
SHOP_CAST_KEY = os.environ["SHOP_CAST_KEY"]
token = jwt.encode({}, settings.get("CAST_KEY", SHOP_CAST_KEY, cast="@str"))
