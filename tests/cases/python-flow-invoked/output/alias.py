import os

import jwt
from jwt import encode, decode as dec
enc = jwt.encode
enc({}, os.environ["ALIAS_JWT_SECRET_KEY"])
encode({}, os.environ["ALIAS_JWT_SECRET_KEY_2"])
dec("t", os.environ["ALIAS_JWT_SECRET_KEY_3"])
E = {"enc": jwt.encode}
E["enc"]({}, os.environ["ALIAS_JWT_SECRET_KEY_4"])
class T:
    encode = staticmethod(jwt.encode)
    def __init__(self):
        self.e = jwt.encode
        self.lib = jwt
    def f(self):
        self.e({}, os.environ["ALIAS_JWT_SECRET_KEY_5"])
        self.lib.encode({}, os.environ["ALIAS_JWT_SECRET_KEY_6"])
        self.encode({}, os.environ["ALIAS_JWT_SECRET_KEY_7"])
