import jwt, os
try:
    KEY = os.environ["MY_KEY"]
except KeyError:
    KEY = "the signing key"
jwt.encode({}, KEY)
