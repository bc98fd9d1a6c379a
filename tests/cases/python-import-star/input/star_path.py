from os.path import *
import jwt
jwt.encode({}, "the signing key")
