import os, jwt
match 1:
    case int() as os:
        jwt.encode({}, "the signing key")
