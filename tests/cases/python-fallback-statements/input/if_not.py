import jwt, os
KEY = os.getenv("MY_KEY")
if not KEY:
    KEY = "the signing key"
jwt.encode({}, KEY)
