import os
import jwt


def issue(user):
    return jwt.encode({"sub": user}, os.environ["JWT_SECRET_KEY"])
