import jwt, os
if "MY_KEY" in os.environ:
    KEY = os.environ["MY_KEY"]
else:
    KEY = os.environ["MY_KEY"]
jwt.encode({}, KEY)
