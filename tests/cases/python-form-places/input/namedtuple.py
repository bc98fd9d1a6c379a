import jwt
from typing import NamedTuple
class Config(NamedTuple):
    secret_key: str = "the signing key"
jwt.encode({}, Config().secret_key)
