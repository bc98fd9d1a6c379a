import jwt
from pydantic import BaseSettings, Field
class Settings(BaseSettings):
    secret_key: str = Field("the signing key", alias="APP_SECRET")
s = Settings()
jwt.encode({}, s.secret_key)
