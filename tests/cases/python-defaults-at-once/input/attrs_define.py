import jwt
from attrs import define, field
@define
class C:
    key: str = field(default="tallow-comet-0001-of-the-office")
    def t(self): return jwt.encode({}, self.key)
