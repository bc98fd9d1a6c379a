import jwt
DEFAULTS = {"secret": "oriel-03-dict-of-the-hall", "ttl": 1}
def make(**kwargs):
    o = {**DEFAULTS, **kwargs}
    return jwt.encode({}, o["secret"])
