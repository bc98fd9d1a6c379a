import jwt
import os
class C:
    kk = os.environ["JWT_SECRET_KEY_7"]
    def f(self):
        return jwt.encode({}, getattr(self, "kk"))
    def g(self):
        return jwt.encode({}, getattr(self, "zz", os.environ["JWT_SECRET_KEY_8"]))
