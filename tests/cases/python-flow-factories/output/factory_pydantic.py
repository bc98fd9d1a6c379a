import jwt
from pydantic import BaseModel, Field
import os


class Settings(BaseModel):
    secret: str = Field(default_factory=lambda: os.environ["JWT_SECRET_KEY_4"])


settings = Settings()
token = jwt.encode({}, settings.secret)
