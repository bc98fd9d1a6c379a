import os
import jwt


def issue(user):
    return jwt.encode({"sub": user}, "the key of the tokens")
