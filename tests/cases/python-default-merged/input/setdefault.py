import jwt
def make(**kw):
    kw.setdefault("secret", "oriel-14-setdefault-of-the-hall")
    return jwt.encode({}, kw["secret"])
