import jwt

KEY = "the key of the tokens"


def issue(claims):
    return jwt.encode(claims, KEY)
