import os

import jwt
class Base:
    def sign(self):
        return jwt.encode({}, self.k)
class Dev(Base):
    k = os.environ["DEV_INHERIT2_JWT_SECRET_KEY"]
class Prod(Base):
    k = os.environ["INHERIT2_JWT_SECRET_KEY"]
class Un:
    k = "g4-unrelated"
