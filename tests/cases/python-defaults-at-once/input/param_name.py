import jwt
DEFAULT = "tallow-comet-0001-of-the-office"
def f(c, key=DEFAULT):
    return jwt.encode(c, key)
