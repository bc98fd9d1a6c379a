import os
import os as _os
import jwt
def f():
    from sys import path as os
    return jwt.encode({}, _os.environ["SHADOW_ANN_JWT_SECRET_KEY"])
f()
