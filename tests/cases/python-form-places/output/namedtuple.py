import jwt
from typing import NamedTuple
import os
class Config(NamedTuple):
    secret_key: str = os.environ["JWT_SECRET_KEY_2"]
jwt.encode({}, Config().secret_key)
