import jwt
from pydantic import BaseModel
class C(BaseModel):
    key: str = "tallow-comet-0001-of-the-office"
    def t(self): return jwt.encode({}, self.key)
