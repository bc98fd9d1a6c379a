import jwt
DEFAULTS = {"ttl": 1}
def make(options):
    o = {**options, "secret": "oriel-13-s_local-of-the-hall"}
    return jwt.encode({}, o["secret"])
