import os

import jwt
t = jwt.encode({}, os.environ["JWT_SECRET_KEY"])
x = = 1
u = jwt.encode({}, os.environ["JWT_SECRET_KEY_2"])
def f(:
    v = jwt.encode({}, "the signing key three")
