import os

try:
    import jwt
    import os
except ImportError:
    jwt = None

def issue():
    return jwt.encode({}, os.environ["JWT_SECRET_KEY"])
