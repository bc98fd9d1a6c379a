import jwt
jwt.encode({}, b"the signing " + b"key")
