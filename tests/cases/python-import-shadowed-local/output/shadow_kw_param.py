import os, jwt
import os as _os
def f(**os):
    return jwt.encode({"o": os}, _os.environ["SHADOW_ANN_JWT_SECRET_KEY"])
f()
