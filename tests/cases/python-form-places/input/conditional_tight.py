import jwt, sys
KEY = "the signing key"if sys.argv else"another signing key"
jwt.encode({}, KEY)
