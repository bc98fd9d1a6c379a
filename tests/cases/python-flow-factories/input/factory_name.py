from dataclasses import dataclass, field

import jwt


def default_key():
    return "named factory 1a2b3c4d"


@dataclass
class Settings:
    secret: str = field(default_factory=default_key)


token = jwt.encode({}, Settings().secret)
