import jwt
class A: SECRET_KEY = "the signing key"
jwt.encode({}, A.SECRET_KEY)
