import jwt
from attrs import define
@define
class C:
    key: str = "tallow-comet-0001-of-the-office"
    def t(self): return jwt.encode({}, self.key)
