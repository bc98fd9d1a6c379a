import jwt
from itsdangerous import URLSafeTimedSerializer
import os
KW = {"key": os.environ["JWT_SECRET_KEY_15"], "algorithm": "HS256"}
jwt.encode({}, **KW)
kw = dict(secret_key=os.environ["SECRET_KEY_5"], salt="c3-salt")
URLSafeTimedSerializer(**kw)
args = ({}, os.environ["ARGS"])
jwt.encode(*args)
jwt.encode(*[{}, os.environ["JWT_SECRET_KEY_16"]])
def mk(**opts):
    return jwt.encode({}, **opts)
mk(key=os.environ["JWT_SECRET_KEY_17"], algorithm="HS256")
def mk2(p, **opts):
    return jwt.encode(p, opts["k"])
mk2({}, k=os.environ["JWT_SECRET_KEY_18"], n="lbl-c8")
def mk3(*args, **kwargs):
    return jwt.encode(*args, **kwargs)
mk3({}, os.environ["JWT_SECRET_KEY_19"])
mk3({}, key=os.environ["JWT_SECRET_KEY_20"])
