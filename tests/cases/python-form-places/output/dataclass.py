import os

import jwt
from dataclasses import dataclass, field
@dataclass
class Config:
    host: str
    secret_key: str = os.environ["DATACLASS_JWT_SECRET_KEY"]
    other_key: str = field(default=os.environ["OTHER_KEY"])
    keys: list = field(default_factory=lambda: [os.environ["DATACLASS_JWT_KEY"]])
c = Config("h")
jwt.encode({}, c.secret_key); jwt.encode({}, c.other_key); jwt.encode({}, c.keys[0])
