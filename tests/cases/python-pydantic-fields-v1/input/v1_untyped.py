import jwt
from pydantic import BaseSettings
class Settings(BaseSettings):
    SECRET_KEY = "the signing key"
s = Settings()
jwt.encode({}, s.SECRET_KEY)
