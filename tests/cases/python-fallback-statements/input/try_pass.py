import jwt, os
KEY = "the signing key"
try:
    KEY = os.environ["MY_KEY"]
except KeyError:
    pass
jwt.encode({}, KEY)
