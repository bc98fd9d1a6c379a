import jwt
def f():
    return"the signing key"
jwt.encode({}, f())
