import jwt
from pydantic import BaseSettings, Field, SecretStr
class Settings(BaseSettings):
    secret_key: str = Field(env="APP_SECRET")
    other_key: str = Field(env=["A_KEY", "B_KEY"])
    third_key: SecretStr = Field(env="THIRD")
s = Settings()
jwt.encode({}, s.secret_key); jwt.encode({}, s.other_key); jwt.encode({}, s.third_key.get_secret_value())
