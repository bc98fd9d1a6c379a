import jwt
class Base:
    def __init__(self, key, issuer=None):
        self.key = key
        self.issuer = issuer
    def sign(self, p):
        return jwt.encode(p, self.key)
class Dev(Base):
    def __init__(self):
        super().__init__("f1-super", issuer="acme-co")
class Dev2(Base):
    def __init__(self):
        super().__init__(issuer="acme", key="f2-super")
class Dev3(Base):
    def __init__(self):
        Base.__init__(self, "f3-base", "acme")
class Dev4(Base):
    def __init__(self):
        super(Dev4, self).__init__("f4-base", "acme")
