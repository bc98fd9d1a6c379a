import jwt
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    secret_key: str
    class Config:
        env_prefix = "APP_"
s = Settings()
jwt.encode({}, s.secret_key)
