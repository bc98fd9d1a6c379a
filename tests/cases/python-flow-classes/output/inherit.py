import os

import jwt
class Base:
    K = os.environ["INHERIT_JWT_SECRET_KEY"]
    ISS = "acme-inc"
class Dev(Base):
    DEBUG = True
    def sign(self):
        return jwt.encode({"iss": self.ISS}, self.K)
