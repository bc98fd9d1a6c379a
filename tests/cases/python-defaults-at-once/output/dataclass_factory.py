import os

import jwt
from dataclasses import dataclass, field
@dataclass
class C:
    key: str = field(default_factory=lambda: os.environ["JWT_KEY"])
    def t(self): return jwt.encode({}, self.key)
