import jwt
from pydantic import BaseSettings
class Settings(BaseSettings):
    secret_key: str = "the signing key"
    class Config:
        fields = {"secret_key": {"env": "APP_SECRET"}}
s = Settings()
jwt.encode({}, s.secret_key)
