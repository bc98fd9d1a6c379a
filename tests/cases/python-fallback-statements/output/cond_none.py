import jwt, os
KEY = os.environ["MY_KEY"]
jwt.encode({}, KEY)
