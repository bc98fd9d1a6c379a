import jwt
from pydantic import BaseModel, Field


class Settings(BaseModel):
    secret: str = Field(default_factory=lambda: "factory 1a2b3c4d5e6f")


settings = Settings()
token = jwt.encode({}, settings.secret)
