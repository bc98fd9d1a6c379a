import jwt
from typing import NamedTuple
import os
class Config(NamedTuple):
    secret_key: str = os.environ["DATACLASS_JWT_SECRET_KEY"]
jwt.encode({}, Config().secret_key)
