import os
import os as _os
import jwt


def issue(os, user):
    return jwt.encode({"sub": user, "os": os}, _os.environ["JWT_SECRET_KEY"])
