import jwt
def make(options):
    o = {"secret": "oriel-10-dict-of-the-hall", **options}
    return jwt.encode({}, o["secret"])
