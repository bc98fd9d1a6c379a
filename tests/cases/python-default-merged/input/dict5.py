import jwt
from collections import ChainMap
DEFAULTS = {"secret": "oriel-07-dict-of-the-hall"}
def make(options):
    o = ChainMap(options, DEFAULTS)
    return jwt.encode({}, o["secret"])
