import os

import jwt
from pydantic import BaseSettings
class Settings(BaseSettings):
    SECRET_KEY = os.environ["V1_UNTYPED_SECRET_KEY"]
s = Settings()
jwt.encode({}, s.SECRET_KEY)
