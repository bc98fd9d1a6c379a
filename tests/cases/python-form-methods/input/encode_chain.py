import jwt
KEY = "the signing key".encode("utf-8")
jwt.encode({}, KEY)
