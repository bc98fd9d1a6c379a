import jwt
import os
class C:
    kk = os.environ["KK_2"]
    def f(self):
        return jwt.encode({}, getattr(self, "kk"))
    def g(self):
        return jwt.encode({}, getattr(self, "zz", os.environ["JWT_SECRET_KEY_7"]))
