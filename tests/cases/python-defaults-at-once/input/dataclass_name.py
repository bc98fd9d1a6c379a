import jwt
from dataclasses import dataclass
K = "tallow-comet-0001-of-the-office"
@dataclass
class C:
    key: str = K
    def t(self): return jwt.encode({}, self.key)
