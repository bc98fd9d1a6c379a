import os

import jwt
from pydantic import BaseModel, Field
class Settings(BaseModel):
    secret_key: str = Field(os.environ["JWT_SECRET_KEY"], min_length=3)
    other_key: str = Field(default=os.environ["BASEMODEL_FIELD_OTHER_KEY"])
s = Settings()
jwt.encode({}, s.secret_key); jwt.encode({}, s.other_key)
