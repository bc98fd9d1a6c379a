import os, jwt
import os as _os
def f():
    try: 1/0
    except ZeroDivisionError as os:
        jwt.encode({}, _os.environ["SHADOW_ANN_JWT_SECRET_KEY"])
f()
