import jwt
from pydantic import BaseModel, Field
class Settings(BaseModel):
    secret_key: str = Field("the signing key", min_length=3)
    other_key: str = Field(default="the other signing key")
s = Settings()
jwt.encode({}, s.secret_key); jwt.encode({}, s.other_key)
