import jwt
class Config:
    K = "g5-cfg"
class Dev(Config):
    pass
cfg = {"dev": Dev, "prod": Config}
def f():
    jwt.encode({}, Dev.K)
    jwt.encode({}, cfg["dev"].K)
    jwt.encode({}, cfg["dev"]().K)
