import jwt
DEFAULTS = {"secret": "oriel-06-dict-of-the-hall"}
def make(options):
    o = DEFAULTS.copy()
    o.update(options)
    return jwt.encode({}, o["secret"])
