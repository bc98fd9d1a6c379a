import environ
import jwt
environ
jwt.encode({}, "the signing key")
