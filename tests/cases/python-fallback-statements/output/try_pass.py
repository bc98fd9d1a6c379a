import jwt, os
KEY = os.environ["MY_KEY"]
try:
    KEY = os.environ["MY_KEY"]
except KeyError:
    pass
jwt.encode({}, KEY)
