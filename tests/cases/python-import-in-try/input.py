try:
    import jwt
    import os
except ImportError:
    jwt = None

def issue():
    return jwt.encode({}, "the key of the tokens")
