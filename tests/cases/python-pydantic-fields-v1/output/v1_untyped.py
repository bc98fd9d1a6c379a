import jwt
from pydantic import BaseSettings
import os
class Settings(BaseSettings):
    SECRET_KEY = os.environ["SECRET_KEY_2"]
s = Settings()
jwt.encode({}, s.SECRET_KEY)
