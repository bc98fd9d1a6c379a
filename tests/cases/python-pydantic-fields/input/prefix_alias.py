import jwt
from pydantic import Field
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    secret_key: str = Field("the signing key", alias="OTHER_SECRET")
    model_config = {"env_prefix": "APP_"}
s = Settings()
jwt.encode({}, s.secret_key)
