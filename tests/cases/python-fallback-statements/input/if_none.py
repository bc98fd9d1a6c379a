import jwt, os
KEY = os.environ.get("MY_KEY")
if KEY is None:
    KEY = "the signing key"
jwt.encode({}, KEY)
