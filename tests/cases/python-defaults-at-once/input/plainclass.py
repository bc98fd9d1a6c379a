import jwt
class C:
    key = "tallow-comet-0001-of-the-office"
    def t(self): return jwt.encode({}, self.key)
