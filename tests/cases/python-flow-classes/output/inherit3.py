import os

import jwt
class Config:
    K = os.environ["INHERIT3_JWT_SECRET_KEY"]
class Dev(Config):
    pass
cfg = {"dev": Dev, "prod": Config}
def f():
    jwt.encode({}, Dev.K)
    jwt.encode({}, cfg["dev"].K)
    jwt.encode({}, cfg["dev"]().K)
