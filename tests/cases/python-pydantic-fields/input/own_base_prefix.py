import jwt
from pydantic_settings import BaseSettings
class Base(BaseSettings):
    debug: bool = False
    model_config = {"env_prefix": "APP_"}
class Settings(Base):
    secret_key: str = "the signing key"
s = Settings()
jwt.encode({}, s.secret_key)
