import jwt
from pydantic import SecretStr
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    secret_key: SecretStr
s = Settings()
jwt.encode({}, s.secret_key.get_secret_value())
