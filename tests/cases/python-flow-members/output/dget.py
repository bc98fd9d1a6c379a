import os

import jwt
CONF = {"k": os.environ["DGET_JWT_SECRET_KEY"], "other": "label-x"}
def f(p):
    return jwt.encode(p, CONF.get("k"), algorithm="HS256")
def g(p):
    return jwt.encode(p, CONF.get("k", os.environ["DGET_JWT_SECRET_KEY_2"]))
