import jwt
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    secret_key: str = "the signing key"
    model_config = {"env_prefix": "APP_", "env_file": ".env", "extra": "ignore"}
s = Settings()
jwt.encode({}, s.secret_key)
