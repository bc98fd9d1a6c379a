import jwt
class C:
    kk = "d4-getattr"
    def f(self):
        return jwt.encode({}, getattr(self, "kk"))
    def g(self):
        return jwt.encode({}, getattr(self, "zz", "d5-getattr"))
