import os, jwt
for os in [1]:
    jwt.encode({}, "the signing key")
