import jwt
import os
def deco(secret):
    def d(f):
        def w(*a): return jwt.encode({}, secret)
        return w
    return d
@deco(os.environ["JWT_SECRET_KEY_2"])
def f(): pass
f()
