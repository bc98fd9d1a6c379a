import jwt
import os
DEFAULTS = {"ttl": 1}
def make(options):
    o = {**options, "secret": os.environ["JWT_SECRET_KEY_3"]}
    return jwt.encode({}, o["secret"])
