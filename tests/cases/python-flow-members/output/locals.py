import os

import jwt
class C:
    kk = os.environ["LOCALS_JWT_SECRET_KEY"]
    def f(self):
        return jwt.encode({}, getattr(self, "kk"))
    def g(self):
        return jwt.encode({}, getattr(self, "zz", os.environ["LOCALS_JWT_SECRET_KEY_2"]))
