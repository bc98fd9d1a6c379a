import jwt
from dataclasses import dataclass, field
@dataclass
class Config:
    host: str
    secret_key: str = "the signing key"
    other_key: str = field(default="the field signing key")
    keys: list = field(default_factory=lambda: ["the list signing key"])
c = Config("h")
jwt.encode({}, c.secret_key); jwt.encode({}, c.other_key); jwt.encode({}, c.keys[0])
