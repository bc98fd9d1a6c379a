import jwt
class A:
    defaults = {"secret": "oriel-09-dict-of-the-hall"}
    def __init__(self, **kw):
        self.o = dict(self.defaults)
        self.o.update(kw)
    def s(self):
        return jwt.encode({}, self.o["secret"])
