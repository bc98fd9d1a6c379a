import jwt
if True: KEY = "the signing key"
jwt.encode({}, KEY)
