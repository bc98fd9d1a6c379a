import jwt
from dataclasses import dataclass
@dataclass
class C:
    key: str = "tallow-comet-0001-of-the-office"
    def t(self): return jwt.encode({}, self.key)
