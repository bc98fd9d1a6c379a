import os
import jwt


def issue(user):
    return jwt.encode({"sub": user}, os.environ["JWT_SECRET_KEY"], algorithm="HS256")


def check(token):
    return jwt.decode(token, os.environ["JWT_SECRET_KEY"], algorithms=["HS256"])
