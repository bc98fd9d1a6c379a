import jwt
def deco(secret):
    def d(f):
        def w(*a): return jwt.encode({}, secret)
        return w
    return d
@deco("the signing key")
def f(): pass
f()
