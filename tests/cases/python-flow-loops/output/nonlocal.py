import os

import jwt
def outer():
    k = None
    def set_it():
        nonlocal k
        k = os.environ["NONLOCAL_JWT_SECRET_KEY"]
    set_it()
    return jwt.encode({}, k)
