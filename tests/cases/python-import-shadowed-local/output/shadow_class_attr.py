import os, jwt
import os as _os
class A:
    os = 1
    t = jwt.encode({}, _os.environ["SHADOW_ANN_JWT_SECRET_KEY"])
    def m(self): return jwt.encode({}, os.environ["SHADOW_ANN_JWT_SECRET_KEY_2"])
A().m()
