import jwt
from pydantic import Field
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    secret_key: str = Field(
        description="signs tokens",
        min_length=3,
    )
    other_key: str = Field(
        # change me
        min_length=3,
    )
s = Settings()
jwt.encode({}, s.secret_key); jwt.encode({}, s.other_key)
