from dataclasses import dataclass, field

import jwt


@dataclass
class Settings:
    secret: str = field(default_factory=lambda: "dataclass 1a2b3c4d5e6f")


def sign(s: Settings):
    return jwt.encode({}, s.secret)
