import jwt
KEY = "the signing key\n".strip()
jwt.encode({}, KEY)
