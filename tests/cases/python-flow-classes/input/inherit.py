import jwt
class Base:
    K = "g1-base"
    ISS = "acme-inc"
class Dev(Base):
    DEBUG = True
    def sign(self):
        return jwt.encode({"iss": self.ISS}, self.K)
