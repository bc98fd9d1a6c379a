import jwt, os
KEY = os.getenv("MY_KEY")
if KEY is None or KEY == "":
    KEY = os.environ["MY_KEY"]
jwt.encode({}, KEY)
