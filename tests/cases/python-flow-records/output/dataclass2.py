import os

import jwt
from dataclasses import dataclass
@dataclass
class Cfg:
    k: str
    name: str
cfg = Cfg(os.environ["DATACLASS2_JWT_SECRET_KEY"], "bob-name")
cfg2 = Cfg(k=os.environ["DATACLASS2_JWT_SECRET_KEY_2"], name="alice")
def f(c: Cfg):
    return jwt.encode({"n": c.name}, c.k)
jwt.encode({}, cfg.k)
jwt.encode({}, cfg2.k)
