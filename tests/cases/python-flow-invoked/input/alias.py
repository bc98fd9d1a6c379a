import jwt
from jwt import encode, decode as dec
enc = jwt.encode
enc({}, "g1-al")
encode({}, "g2-al")
dec("t", "g3-al")
E = {"enc": jwt.encode}
E["enc"]({}, "g4-al")
class T:
    encode = staticmethod(jwt.encode)
    def __init__(self):
        self.e = jwt.encode
        self.lib = jwt
    def f(self):
        self.e({}, "g5-al")
        self.lib.encode({}, "g6-al")
        self.encode({}, "g7-al")
