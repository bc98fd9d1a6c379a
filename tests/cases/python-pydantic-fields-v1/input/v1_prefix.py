import jwt
from pydantic import BaseSettings
class Settings(BaseSettings):
    secret_key: str = "the signing key"
    class Config:
        env_prefix = "app_"
        env_file = ".env"
s = Settings()
jwt.encode({}, s.secret_key)
