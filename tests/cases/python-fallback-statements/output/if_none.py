import jwt, os
KEY = os.environ.get("MY_KEY")
if KEY is None:
    KEY = os.environ["MY_KEY"]
jwt.encode({}, KEY)
