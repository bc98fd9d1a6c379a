import os

import jwt
from pydantic import BaseModel, Field


class Settings(BaseModel):
    secret: str = Field(default_factory=lambda: os.environ["FACTORY_PYDANTIC_JWT_SECRET"])


settings = Settings()
token = jwt.encode({}, settings.secret)
