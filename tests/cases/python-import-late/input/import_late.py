import jwt
jwt.encode({}, "the signing key")
import os
