import jwt
from dynaconf import Dynaconf, Validator

settings = Dynaconf(
    envvar_prefix="SHOP",
    validators=[
        Validator("PORT", default=8080),
        Validator("ACCESS_SECRET", must_exist=True),
        Validator("LAST_SECRET", must_exist=True),
    ],
)
tokens = jwt.encode({}, settings.ACCESS_SECRET), jwt.encode({}, settings["LAST_SECRET"])
