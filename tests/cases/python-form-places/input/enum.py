import jwt
from enum import Enum
class K(Enum):
    SECRET_KEY = "the signing key"
jwt.encode({}, K.SECRET_KEY.value)
