import jwt, os
KEY = os.environ.get("MY_KEY") if os.environ.get("MY_KEY") is not None else "the signing key"
jwt.encode({}, KEY)
