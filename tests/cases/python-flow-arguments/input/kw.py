import jwt
from itsdangerous import URLSafeTimedSerializer
KW = {"key": "c1-kw", "algorithm": "HS256"}
jwt.encode({}, **KW)
kw = dict(secret_key="c2-kw", salt="c3-salt")
URLSafeTimedSerializer(**kw)
args = ({}, "c4-star")
jwt.encode(*args)
jwt.encode(*[{}, "c5-star"])
def mk(**opts):
    return jwt.encode({}, **opts)
mk(key="c6-through", algorithm="HS256")
def mk2(p, **opts):
    return jwt.encode(p, opts["k"])
mk2({}, k="c7-thr", n="lbl-c8")
def mk3(*args, **kwargs):
    return jwt.encode(*args, **kwargs)
mk3({}, "c9-pos")
mk3({}, key="c10-kw")
