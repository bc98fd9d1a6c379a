import jwt
from pydantic import Field, AliasChoices
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    secret_key: str = Field("the signing key", validation_alias=AliasChoices("APP_SECRET", "B"))
s = Settings()
jwt.encode({}, s.secret_key)
