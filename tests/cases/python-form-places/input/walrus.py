import jwt
if (SECRET_KEY := "the signing key"):
    jwt.encode({}, SECRET_KEY)
