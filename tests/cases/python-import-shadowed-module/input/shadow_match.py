import os, jwt
match 1:
    case os:
        jwt.encode({}, "the signing key")
