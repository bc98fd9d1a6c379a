import jwt
import os
def outer():
    k = None
    def set_it():
        nonlocal k
        k = os.environ["JWT_SECRET_KEY_15"]
    set_it()
    return jwt.encode({}, k)
