import jwt
from pydantic import SecretStr, Field
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    secret_key: SecretStr = Field(default=SecretStr("the signing key"))
s = Settings()
jwt.encode({}, s.secret_key.get_secret_value())
