import os
from dataclasses import dataclass, field

import jwt


@dataclass
class Settings:
    secret: str = field(default_factory=lambda: os.environ["FACTORY_DATACLASS_JWT_SECRET"])


def sign(s: Settings):
    return jwt.encode({}, s.secret)
