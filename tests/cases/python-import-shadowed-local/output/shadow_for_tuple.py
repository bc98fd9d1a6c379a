import os, jwt
import os as _os
def f():
    for x, (os, y) in [(1, (2, 3))]:
        jwt.encode({}, _os.environ["SHADOW_ANN_JWT_SECRET_KEY"])
f()
