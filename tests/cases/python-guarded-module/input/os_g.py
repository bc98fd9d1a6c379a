try:
    import os
except ImportError:
    os = None
import jwt
jwt.encode({}, 'tallow-comet-0001-of-the-office')
