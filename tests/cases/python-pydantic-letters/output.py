import jwt
from pydantic import AliasChoices, Field
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    jwtSecret: str  # JWTSECRET
    refresh_Key2: str = Field(alias="refreshSecret")  # REFRESHSECRET
    dotted: str = Field("a third key 77d0", validation_alias=AliasChoices("shop.jwt-secret", "B"))  # no variable
    cut: str = Field("a fourth key 5a1e", validation_alias="shop key")  # neither


settings = Settings()
jwt.encode({}, settings.jwtSecret)
jwt.encode({}, settings.refresh_Key2)
jwt.encode({}, settings.dotted)
jwt.encode({}, settings.cut)
