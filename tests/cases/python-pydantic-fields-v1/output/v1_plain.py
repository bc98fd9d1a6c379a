import jwt
from pydantic import BaseSettings
class Settings(BaseSettings):
    secret_key: str
s = Settings()
jwt.encode({}, s.secret_key)
