import jwt
from dynaconf import Dynaconf, Validator

settings = Dynaconf(
    envvar_prefix="SHOP",
    validators=[
        Validator("PORT", default=8080),
        Validator("ACCESS_SECRET", default="validator 2f3a4b5c6d7e"),
        Validator("LAST_SECRET", must_exist=True, default="validator 3f3a4b5c6d7e"),
    ],
)
tokens = jwt.encode({}, settings.ACCESS_SECRET), jwt.encode({}, settings["LAST_SECRET"])
