import jwt
from pydantic import Field
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    secret_key: str = Field(description="x")
s = Settings()
jwt.encode({}, s.secret_key)
