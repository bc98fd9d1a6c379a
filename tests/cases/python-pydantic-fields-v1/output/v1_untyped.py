import jwt
from pydantic import BaseSettings
import os
class Settings(BaseSettings):
    SECRET_KEY = os.environ["V1_UNTYPED_SECRET_KEY"]
s = Settings()
jwt.encode({}, s.SECRET_KEY)
