import os

import jwt
def deco(secret):
    def d(f):
        def w(*a): return jwt.encode({}, secret)
        return w
    return d
@deco(os.environ["DATACLASS_JWT_SECRET_KEY"])
def f(): pass
f()
