import os

import jwt
def make2(**kwargs):
    k = kwargs.setdefault("k", os.environ["SETDEF_JWT_SECRET_KEY"])
    return jwt.encode({}, k)
