import jwt, attr
@attr.s
class C:
    key = attr.ib(default="tallow-comet-0001-of-the-office")
    def t(self): return jwt.encode({}, self.key)
