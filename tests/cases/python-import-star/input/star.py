from os import *
import jwt
jwt.encode({}, "the signing key")
