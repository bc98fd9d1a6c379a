import os, jwt
match {"a": 1}:
    case {"a": int(), **os}:
        jwt.encode({}, "the signing key")
