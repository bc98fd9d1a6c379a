import os, jwt
import os as _os
def f():
    global os
    os = 1
f()
jwt.encode({}, _os.environ["JWT_SECRET_KEY"])
