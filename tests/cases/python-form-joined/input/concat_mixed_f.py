import jwt
x = 1
KEY = "the signing " f"key{x}"
jwt.encode({}, KEY)
