import os
env = os.environ
import jwt
jwt.encode({}, "the signing key")
