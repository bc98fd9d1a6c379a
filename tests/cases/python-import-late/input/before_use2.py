x = 1
import sys
y = "the signing key of us"
import jwt
jwt.encode({}, y)
