import jwt, os
KEY = "the signing key"
if "MY_KEY" in os.environ:
    KEY = os.environ["MY_KEY"]
jwt.encode({}, KEY)
