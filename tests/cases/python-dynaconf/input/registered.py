from dynaconf import Dynaconf, Validator

settings = Dynaconf(envvar_prefix="SHOP")
settings.validators.register(Validator("JWT_SECRET", default="registered 3a4b5c6d7e8f"))
