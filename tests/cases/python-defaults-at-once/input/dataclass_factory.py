import jwt
from dataclasses import dataclass, field
@dataclass
class C:
    key: str = field(default_factory=lambda: "tallow-comet-0001-of-the-office")
    def t(self): return jwt.encode({}, self.key)
