import jwt
from pydantic_settings import BaseSettings
import os
class Settings(BaseSettings):
    secret_keys: list[str] = [os.environ["SECRET_KEYS_2"], "the old signing key"]
s = Settings()
jwt.encode({}, s.secret_keys[0])
