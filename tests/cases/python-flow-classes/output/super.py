import os

import jwt
class Base:
    def __init__(self, key, issuer=None):
        self.key = key
        self.issuer = issuer
    def sign(self, p):
        return jwt.encode(p, self.key)
class Dev(Base):
    def __init__(self):
        super().__init__(os.environ["DEV_SUPER_JWT_SECRET_KEY"], issuer="acme-co")
class Dev2(Base):
    def __init__(self):
        super().__init__(issuer="acme", key=os.environ["JWT_KEY"])
class Dev3(Base):
    def __init__(self):
        Base.__init__(self, os.environ["SUPER_JWT_SECRET_KEY"], "acme")
class Dev4(Base):
    def __init__(self):
        super(Dev4, self).__init__(os.environ["DEV4_SUPER_JWT_SECRET_KEY"], "acme")
