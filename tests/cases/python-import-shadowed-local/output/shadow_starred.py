import os, jwt
import os as _os
def f():
    x, *os = 1, 2
    jwt.encode({}, _os.environ["SHADOW_ANN_JWT_SECRET_KEY"])
f()
