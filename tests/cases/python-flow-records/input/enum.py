import jwt
from enum import Enum
class E(str, Enum):
    K = "l1-en"
    N = "l2-lbl"
class F(Enum):
    K = ("l3-tu", "lbl")
jwt.encode({"n": E.N}, E.K.value)
jwt.encode({"n": E.N}, E["K"].value)
jwt.encode({}, F.K.value[0])
