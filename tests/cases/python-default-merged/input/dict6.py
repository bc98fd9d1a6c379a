import jwt
DEFAULTS = {"secret": "oriel-08-dict-of-the-hall"}
def make(options):
    return jwt.encode({}, options.get("secret", DEFAULTS["secret"]))
