from os import getenv
import jwt
jwt.encode({}, "the signing key")
