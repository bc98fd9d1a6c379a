import jwt
class Base:
    def sign(self):
        return jwt.encode({}, self.k)
class Dev(Base):
    k = "g2-sub"
class Prod(Base):
    k = "g3-sub"
class Un:
    k = "g4-unrelated"
