import jwt, os
KEY = os.environ["MY_KEY"]
if "MY_KEY" in os.environ:
    KEY = os.environ["MY_KEY"]
jwt.encode({}, KEY)
