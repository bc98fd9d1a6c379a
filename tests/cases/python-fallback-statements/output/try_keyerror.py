import jwt, os
try:
    KEY = os.environ["MY_KEY"]
except KeyError:
    KEY = os.environ["MY_KEY"]
jwt.encode({}, KEY)
