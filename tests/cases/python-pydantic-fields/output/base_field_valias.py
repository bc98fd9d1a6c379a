import jwt
from pydantic import Field
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    secret_key: str = Field(validation_alias="APP_SECRET")
s = Settings()
jwt.encode({}, s.secret_key)
