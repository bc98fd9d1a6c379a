import jwt
from pydantic import BaseModel
class Settings(BaseModel):
    secret_key: str = "the signing key"
s = Settings()
jwt.encode({}, s.secret_key)
