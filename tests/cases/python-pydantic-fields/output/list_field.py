import os

import jwt
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    secret_keys: list[str] = [os.environ["JWT_SECRET_KEY"], "the old signing key"]
s = Settings()
jwt.encode({}, s.secret_keys[0])
