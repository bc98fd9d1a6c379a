import jwt
from typing import NamedTuple
class C(NamedTuple):
    key: str = "tallow-comet-0001-of-the-office"
    def t(self): return jwt.encode({}, self.key)
