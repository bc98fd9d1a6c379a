import jwt, os
if os.getenv("PROD"):
    KEY = os.environ["MY_KEY"]
else:
    KEY = "the development key"
jwt.encode({}, KEY)
