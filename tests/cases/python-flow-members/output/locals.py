import os

import jwt
class C:
    kk = os.environ["LOCALS_JWT_SECRET_KEY"]
    def f(self):
        return jwt.encode({}, getattr(self, "kk"))
    def g(self):
        locals_jwt_secret_key_2 = os.environ["LOCALS_JWT_SECRET_KEY_2"]
        return jwt.encode({}, getattr(self, "zz", locals_jwt_secret_key_2))
