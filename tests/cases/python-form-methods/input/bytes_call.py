import jwt
KEY = bytes("the signing key", "utf-8")
jwt.encode({}, KEY)
