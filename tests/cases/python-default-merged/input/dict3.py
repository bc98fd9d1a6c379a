import jwt
DEFAULTS = {"secret": "oriel-05-dict-of-the-hall"}
def make(options):
    o = DEFAULTS | options
    return jwt.encode({}, o["secret"])
