import os as operating
import jwt
jwt.encode({}, "the signing key")
