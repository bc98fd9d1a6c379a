import os

import jwt
from typing import ClassVar
from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    SECRET_KEY: ClassVar[str] = os.environ["NO_ANNOTATION_SECRET_KEY"]
s = Settings()
jwt.encode({}, s.SECRET_KEY)
