import os

import jwt
from enum import Enum
class K(Enum):
    SECRET_KEY = os.environ["SECRET_KEY"]
jwt.encode({}, K.SECRET_KEY.value)
