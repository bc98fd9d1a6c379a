from os import environ
import jwt
del environ
jwt.encode({}, "the signing key")
