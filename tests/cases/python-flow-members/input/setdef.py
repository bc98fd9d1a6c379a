import jwt
def make2(**kwargs):
    k = kwargs.setdefault("k", "a8-kwargs")
    return jwt.encode({}, k)
