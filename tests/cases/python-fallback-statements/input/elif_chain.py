import jwt, os
KEY = os.getenv("MY_KEY")
if KEY is None or KEY == "":
    KEY = "the signing key"
jwt.encode({}, KEY)
