import os

import jwt
from pydantic import BaseModel
class Settings(BaseModel):
    secret_key: str = os.environ["JWT_SECRET_KEY"]
s = Settings()
jwt.encode({}, s.secret_key)
