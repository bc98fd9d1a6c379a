import os, jwt
class A:
    os = 1
    t = jwt.encode({}, "the signing key")
    def m(self): return jwt.encode({}, "the other signing key")
A().m()
