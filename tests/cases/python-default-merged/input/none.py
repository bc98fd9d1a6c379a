import jwt
DEFAULT = "oriel-11-none-of-the-hall"
def make(secret=None):
    if secret is None:
        secret = DEFAULT
    return jwt.encode({}, secret)
