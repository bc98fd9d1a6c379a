import jwt
def f():
	key = "the signing key"
	return jwt.encode({}, key)
f()
