import jwt
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    secret_key: str
s = Settings()
jwt.encode({}, s.secret_key)
