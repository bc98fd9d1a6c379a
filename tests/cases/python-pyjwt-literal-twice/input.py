import os
import jwt


def issue(user):
    return jwt.encode({"sub": user}, "secret", algorithm="HS256")


def check(token):
    return jwt.decode(token, 'secret', algorithms=["HS256"])
