import jwt
def f(*, secret: str = "the signing key"):
    return jwt.encode({}, secret)
f()
