import os

import jwt
from enum import Enum
class E(str, Enum):
    K = os.environ["ENUM_JWT_SECRET_KEY"]
    N = "l2-lbl"
class F(Enum):
    K = (os.environ["ENUM_JWT_SECRET_KEY_2"], "lbl")
jwt.encode({"n": E.N}, E.K.value)
jwt.encode({"n": E.N}, E["K"].value)
jwt.encode({}, F.K.value[0])
