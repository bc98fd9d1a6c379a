import jwt, os
KEY = os.getenv("MY_KEY")
if not KEY:
    KEY = os.environ["MY_KEY"]
jwt.encode({}, KEY)
