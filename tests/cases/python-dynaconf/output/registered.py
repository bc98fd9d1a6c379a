from dynaconf import Dynaconf, Validator

settings = Dynaconf(envvar_prefix="SHOP")
settings.validators.register(Validator("JWT_SECRET", must_exist=True))
