import jwt
from pydantic import BaseModel
import os
class Settings(BaseModel):
    secret_key: str = os.environ["JWT_SECRET_KEY"]
s = Settings()
jwt.encode({}, s.secret_key)
