import os
import jwt


def access(user):
    return jwt.encode({"sub": user}, os.environ["JWT_ACCESS_SECRET"], algorithm="HS256")


def refresh(user):
    return jwt.encode({"sub": user}, os.environ["JWT_REFRESH_SECRET"], algorithm="HS256")
