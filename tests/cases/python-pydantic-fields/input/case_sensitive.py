import jwt
from pydantic_settings import BaseSettings, SettingsConfigDict
class Settings(BaseSettings):
    model_config = SettingsConfigDict(case_sensitive=True)
    secret_key: str = "the signing key"
    JWT_SECRET: str = "the other signing key"
s = Settings()
jwt.encode({}, s.secret_key); jwt.encode({}, s.JWT_SECRET)
