import jwt
t = jwt.encode({}, "the signing key"); \
u = 1
