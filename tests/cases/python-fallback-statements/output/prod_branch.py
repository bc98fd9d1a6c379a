import jwt, os
if os.getenv("PROD"):
    KEY = os.environ["MY_KEY"]
else:
    KEY = os.environ["JWT_KEY"]
jwt.encode({}, KEY)
