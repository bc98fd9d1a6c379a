import jwt, os
jwt.encode({}, os.environ.get("MY_KEY", b"the signing key"))
