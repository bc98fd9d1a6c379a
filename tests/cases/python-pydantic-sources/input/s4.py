from pydantic import BaseSettings, Field
import jwt
class Settings(BaseSettings):
    secret_key: str = Field("tallow-source-0001-of-the-office", const=True)
    other_key: str = Field(default="tallow-source-0002-of-the-office", const=False)
print(jwt.encode({"a": 1}, Settings().secret_key, algorithm="HS256"), jwt.encode({}, Settings().other_key))
