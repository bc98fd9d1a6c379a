import jwt
from typing import ClassVar
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    SECRET_KEY: ClassVar[str] = "the signing key"
s = Settings()
jwt.encode({}, s.SECRET_KEY)
