import jwt
import os
def make2(**kwargs):
    k = kwargs.setdefault("k", os.environ["JWT_SECRET_KEY_18"])
    return jwt.encode({}, k)
