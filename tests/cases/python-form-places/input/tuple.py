import jwt
ALG, SECRET_KEY = "HS256", "the signing key"
jwt.encode({}, SECRET_KEY, ALG)
