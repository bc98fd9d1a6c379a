import os
import jwt


def access(user):
    return jwt.encode({"sub": user}, "key of the access tokens", algorithm="HS256")


def refresh(user):
    return jwt.encode({"sub": user}, "key of the refresh tokens", algorithm="HS256")
