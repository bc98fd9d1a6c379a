import jwt
def f(secret="the signing key"):
    return jwt.encode({}, secret)
f(); f("other")
