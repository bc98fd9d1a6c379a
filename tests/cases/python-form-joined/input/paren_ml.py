import jwt
KEY = (
    "the signing key"  # a comment
)
jwt.encode({}, KEY)
