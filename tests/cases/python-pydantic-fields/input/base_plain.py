import jwt
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    secret_key: str = "the signing key"
s = Settings()
jwt.encode({}, s.secret_key)
