import os, jwt
import os as _os
def g():
    os = 1
    def f():
        nonlocal os
        os = 2
        return jwt.encode({"o": os}, _os.environ["SHADOW_ANN_JWT_SECRET_KEY"])
    f()
g()
