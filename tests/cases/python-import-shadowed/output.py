import os
import jwt
import os as _os


def issue(os, user):
    return jwt.encode({"sub": user, "os": os}, _os.environ["JWT_SECRET_KEY"])
