import os, jwt
conf = os.environ
jwt.encode({}, os.environ["K"])
def make(opts):
    secret_key = os.environ["DGET3_JWT_SECRET_KEY"]
    return jwt.encode({}, opts.get("k", secret_key), algorithm=opts.get("alg", "HS256"))
def make2(**kwargs):
    k = kwargs.pop("k", os.environ["DGET3_JWT_SECRET_KEY_2"])
    return jwt.encode({}, k)
