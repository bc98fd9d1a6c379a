import jwt, os
KEY = os.environ["MY_KEY"] if "MY_KEY" in os.environ else "the signing key"
jwt.encode({}, KEY)
