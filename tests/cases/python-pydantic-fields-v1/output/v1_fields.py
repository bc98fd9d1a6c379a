import os

import jwt
from pydantic import BaseSettings
class Settings(BaseSettings):
    secret_key: str = os.environ["JWT_SECRET_KEY"]
    class Config:
        fields = {"secret_key": {"env": "APP_SECRET"}}
s = Settings()
jwt.encode({}, s.secret_key)
