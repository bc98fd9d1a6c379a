import jwt
from dataclasses import dataclass, field
import os
@dataclass
class C:
    key: str = field(default_factory=lambda: os.environ["JWT_KEY"])
    def t(self): return jwt.encode({}, self.key)
