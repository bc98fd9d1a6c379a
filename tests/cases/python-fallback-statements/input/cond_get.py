import jwt, os
KEY = os.getenv("MY_KEY") if os.getenv("MY_KEY") else "the signing key"
jwt.encode({}, KEY)
