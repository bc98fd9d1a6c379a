import os

from pydantic import BaseSettings, Field
import jwt
class Settings(BaseSettings):
    secret_key: str = Field(os.environ["JWT_SECRET_KEY"], const=True)
    other_key: str = Field(const=False)
print(jwt.encode({"a": 1}, Settings().secret_key, algorithm="HS256"), jwt.encode({}, Settings().other_key))
