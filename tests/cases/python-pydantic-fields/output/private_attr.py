import os

import jwt
from pydantic import PrivateAttr
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    _secret_key: str = os.environ["JWT_SECRET_KEY"]
    def key(self): return self._secret_key
s = Settings()
jwt.encode({}, s.key())
