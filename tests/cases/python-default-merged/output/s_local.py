import os

import jwt
DEFAULTS = {"ttl": 1}
def make(options):
    o = {**options, "secret": os.environ["S_LOCAL_JWT_SECRET"]}
    return jwt.encode({}, o["secret"])
