import jwt
jwt.encode({}, rb"the signing \key")
