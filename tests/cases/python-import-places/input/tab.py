import jwt
if 1:
	x = jwt.encode({}, "the signing key tab")
