import jwt

from texts import as_bytes, seal_key


def token(claims, key_file):
    with open(key_file) as f:
        return jwt.encode(claims, as_bytes(f.read()))


def sealed(claims):
    return jwt.encode(claims, seal_key())
