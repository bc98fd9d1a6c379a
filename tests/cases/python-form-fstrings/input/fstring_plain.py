import jwt
jwt.encode({}, f"the signing key")
