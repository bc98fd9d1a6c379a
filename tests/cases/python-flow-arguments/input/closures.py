import jwt
def signer(key):
    def sign(p):
        return jwt.encode(p, key)
    return sign
s = signer("h1-clo")
s({"a": "lbl"})
curried = lambda key: lambda p: jwt.encode(p, key)
curried("h2-cur")({"n": "lbl"})
class Tok:
    def __init__(self, secret, issuer="acme-issuer"):
        self._secret = secret
        self.issuer = issuer
    def sign(self, p):
        return jwt.encode(p, self._secret)
t = Tok("h3-ctor")
t2 = Tok(secret="h4-ctor", issuer="acme")
class Opt:
    def __init__(self, options):
        self.options = options
    def sign(self, p):
        return jwt.encode(p, self.options["k"], algorithm=self.options["alg"])
o = Opt({"k": "h5-opt", "alg": "HS256"})
class Kw:
    def __init__(self, **kw):
        self.__dict__.update(kw)
        self.kk = kw["k"]
    def sign(self):
        return jwt.encode({}, self.kk)
Kw(k="h6-kw", n="label-q")
def helper(p, opts):
    return jwt.encode(p, opts["k"])
helper({}, {"k": "h7-dict", "n": "lbl"})
def two(p, k): return three(p, k)
def three(p, k): return jwt.encode(p, k)
two({}, "h8-two")
class St:
    @staticmethod
    def mk(p, k): return jwt.encode(p, k)
    @classmethod
    def mc(cls, p, k): return jwt.encode(p, k)
St.mk({}, "h9-st")
St.mc({}, "h10-st")
inst = Tok("h11-i")
class M:
    def signit(self, p, k): return jwt.encode(p, k)
    def f(self): return self.signit({}, "h12-m")
mm = M()
mm.signit({}, "h13-obj")
M().signit({}, "h14-obj")
