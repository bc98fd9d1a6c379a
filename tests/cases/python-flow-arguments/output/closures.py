import os

import jwt
def signer(key):
    def sign(p):
        return jwt.encode(p, key)
    return sign
s = signer(os.environ["CLOSURES_JWT_SECRET_KEY"])
s({"a": "lbl"})
curried = lambda key: lambda p: jwt.encode(p, key)
curried(os.environ["CLOSURES_JWT_SECRET_KEY_2"])({"n": "lbl"})
class Tok:
    def __init__(self, secret, issuer="acme-issuer"):
        self._secret = secret
        self.issuer = issuer
    def sign(self, p):
        return jwt.encode(p, self._secret)
t = Tok(os.environ["CLOSURES_JWT_SECRET_KEY_3"])
t2 = Tok(secret=os.environ["JWT_SECRET"], issuer="acme")
class Opt:
    def __init__(self, options):
        self.options = options
    def sign(self, p):
        return jwt.encode(p, self.options["k"], algorithm=self.options["alg"])
o = Opt({"k": os.environ["CLOSURES_JWT_SECRET_KEY_4"], "alg": "HS256"})
class Kw:
    def __init__(self, **kw):
        self.__dict__.update(kw)
        self.kk = kw["k"]
    def sign(self):
        return jwt.encode({}, self.kk)
Kw(k=os.environ["CLOSURES_JWT_SECRET_KEY_5"], n="label-q")
def helper(p, opts):
    return jwt.encode(p, opts["k"])
helper({}, {"k": os.environ["CLOSURES_JWT_SECRET_KEY_6"], "n": "lbl"})
def two(p, k): return three(p, k)
def three(p, k): return jwt.encode(p, k)
two({}, os.environ["CLOSURES_JWT_SECRET_KEY_7"])
class St:
    @staticmethod
    def mk(p, k): return jwt.encode(p, k)
    @classmethod
    def mc(cls, p, k): return jwt.encode(p, k)
St.mk({}, os.environ["CLOSURES_JWT_SECRET_KEY_8"])
St.mc({}, os.environ["CLOSURES_JWT_SECRET_KEY_9"])
inst = Tok(os.environ["CLOSURES_JWT_SECRET_KEY_10"])
class M:
    def signit(self, p, k): return jwt.encode(p, k)
    def f(self): return self.signit({}, os.environ["CLOSURES_JWT_SECRET_KEY_11"])
mm = M()
mm.signit({}, os.environ["CLOSURES_JWT_SECRET_KEY_12"])
M().signit({}, os.environ["CLOSURES_JWT_SECRET_KEY_13"])
