import jwt
from typing import Annotated
from pydantic import Field
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    secret_key: Annotated[str, Field(min_length=3)] = "the signing key"
s = Settings()
jwt.encode({}, s.secret_key)
