import os, jwt
conf = os.environ
jwt.encode({}, conf.get("K", "a5-env"))
def make(opts):
    return jwt.encode({}, opts.get("k", "a6-param"), algorithm=opts.get("alg", "HS256"))
def make2(**kwargs):
    k = kwargs.pop("k", "a7-kwargs")
    return jwt.encode({}, k)
