import jwt
KEY = (
    "the signing "
    # with a comment
    "key"
)
jwt.encode({}, KEY)
