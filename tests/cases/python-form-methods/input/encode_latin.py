import jwt
KEY = "the signing k\u00e9y".encode("latin-1")
jwt.encode({}, KEY)
