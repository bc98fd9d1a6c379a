import os

import jwt
from itsdangerous import URLSafeTimedSerializer
KW = {"key": os.environ["JWT_KEY"], "algorithm": "HS256"}
jwt.encode({}, **KW)
kw = dict(secret_key=os.environ["KW_SECRET_KEY"], salt="c3-salt")
URLSafeTimedSerializer(**kw)
args = ({}, os.environ["ARGS"])
jwt.encode(*args)
jwt.encode(*[{}, os.environ["KW_JWT_SECRET_KEY"]])
def mk(**opts):
    return jwt.encode({}, **opts)
mk(key=os.environ["JWT_KEY_2"], algorithm="HS256")
def mk2(p, **opts):
    return jwt.encode(p, opts["k"])
mk2({}, k=os.environ["KW_JWT_SECRET_KEY_2"], n="lbl-c8")
def mk3(*args, **kwargs):
    return jwt.encode(*args, **kwargs)
mk3({}, os.environ["KW_JWT_SECRET_KEY_3"])
mk3({}, key=os.environ["JWT_KEY_3"])
