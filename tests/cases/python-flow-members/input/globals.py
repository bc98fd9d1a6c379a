import jwt
KK = "d1-global"
def f():
    return jwt.encode({}, globals()["KK"])
