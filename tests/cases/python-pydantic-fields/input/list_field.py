import jwt
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    secret_keys: list[str] = ["the signing key", "the old signing key"]
s = Settings()
jwt.encode({}, s.secret_keys[0])
