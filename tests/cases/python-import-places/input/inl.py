def f(): import jwt; return jwt.encode({}, "the signing key")
