import jwt
import os
class Base:
    def sign(self):
        return jwt.encode({}, self.k)
class Dev(Base):
    k = os.environ["JWT_DEV_SECRET_KEY"]
class Prod(Base):
    k = os.environ["JWT_PROD_SECRET_KEY"]
class Un:
    k = "g4-unrelated"
