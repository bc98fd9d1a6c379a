import jwt
DEFAULTS = {"secret": "oriel-04-dict-of-the-hall", "ttl": 1}
def make(**options):
    o = dict(DEFAULTS, **options)
    return jwt.encode({}, o["secret"])
