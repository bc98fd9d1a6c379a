from dataclasses import dataclass, field
import os

import jwt


@dataclass
class Settings:
    secret: str = field(default_factory=lambda: os.environ["JWT_SECRET_KEY_2"])


def sign(s: Settings):
    return jwt.encode({}, s.secret)
