from os import environ as env
import jwt
jwt.encode({}, "the signing key")
