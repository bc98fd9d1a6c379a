import jwt
from pydantic_settings import BaseSettings
class Settings(BaseSettings, env_prefix="APP_"):
    secret_key: str
s = Settings()
jwt.encode({}, s.secret_key)
