import os
import jwt


def access(user):
    return jwt.encode({"sub": user}, os.environ["JWT_ACCESS_SECRET"], algorithm="HS256")


def refresh(user):
    jwt_refresh_secret = os.environ["JWT_REFRESH_SECRET"]
    return jwt.encode({"sub": user}, jwt_refresh_secret, algorithm="HS256")
