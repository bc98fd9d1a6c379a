import jwt
class D:
    KEY = "tallow-comet-0001-of-the-office"
def f(c, key=D.KEY):
    return jwt.encode(c, key)
