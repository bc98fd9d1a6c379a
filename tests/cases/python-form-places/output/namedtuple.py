import os

import jwt
from typing import NamedTuple
class Config(NamedTuple):
    secret_key: str = os.environ["DATACLASS_JWT_SECRET_KEY"]
jwt.encode({}, Config().secret_key)
