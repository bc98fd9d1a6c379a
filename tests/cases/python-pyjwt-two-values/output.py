import os
import jwt


def access(user):
    return jwt.encode({"sub": user}, os.environ["JWT_SECRET_KEY"], algorithm="HS256")


def refresh(user):
    return jwt.encode({"sub": user}, os.environ["JWT_REFRESH_SECRET_KEY"], algorithm="HS256")
