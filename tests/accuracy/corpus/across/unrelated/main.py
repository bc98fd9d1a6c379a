from elsewhere.config import KEYS
import jwt


def token(payload):
    return jwt.encode(payload, KEYS["access"])  # -
