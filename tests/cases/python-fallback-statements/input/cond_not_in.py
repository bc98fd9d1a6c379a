import jwt, os
KEY = "the signing key" if "MY_KEY" not in os.environ else os.environ["MY_KEY"]
jwt.encode({}, KEY)
