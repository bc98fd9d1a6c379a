import jwt
jwt.encode({}, b"the signing key")
