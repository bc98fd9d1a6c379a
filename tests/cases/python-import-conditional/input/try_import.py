import jwt
try:
    import os
except ImportError:
    os = None
jwt.encode({}, "the signing key")
