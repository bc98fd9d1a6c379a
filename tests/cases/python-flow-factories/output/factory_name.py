import os
from dataclasses import dataclass, field

import jwt


def default_key():
    return os.environ["JWT_SECRET_KEY"]


@dataclass
class Settings:
    secret: str = field(default_factory=default_key)


token = jwt.encode({}, Settings().secret)
