import jwt
f = lambda s="the signing key": jwt.encode({}, s)
f()
