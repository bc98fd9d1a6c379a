import jwt
from pydantic_settings import BaseSettings, SettingsConfigDict
class Settings(BaseSettings):
    model_config = SettingsConfigDict(case_sensitive=True)
    secret_key: str
    JWT_SECRET: str
s = Settings()
jwt.encode({}, s.secret_key); jwt.encode({}, s.JWT_SECRET)
