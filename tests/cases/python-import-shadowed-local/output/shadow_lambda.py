import os, jwt
import os as _os
f = lambda os: jwt.encode({"o": os}, _os.environ["SHADOW_ANN_JWT_SECRET_KEY"])
f(1)
