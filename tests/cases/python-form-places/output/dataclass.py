import jwt
from dataclasses import dataclass, field
import os
@dataclass
class Config:
    host: str
    secret_key: str = os.environ["JWT_SECRET_KEY_2"]
    other_key: str = field(default=os.environ["OTHER_KEY"])
    keys: list = field(default_factory=lambda: [os.environ["JWT_SECRET_KEY_4"]])
c = Config("h")
jwt.encode({}, c.secret_key); jwt.encode({}, c.other_key); jwt.encode({}, c.keys[0])
