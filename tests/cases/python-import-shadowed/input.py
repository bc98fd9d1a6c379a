import os
import jwt


def issue(os, user):
    return jwt.encode({"sub": user, "os": os}, "the key of the tokens")
