import jwt
from dataclasses import dataclass
import os
@dataclass
class Cfg:
    k: str
    name: str
cfg = Cfg(os.environ["JWT_SECRET_KEY_9"], "bob-name")
cfg2 = Cfg(k=os.environ["JWT_SECRET_KEY_10"], name="alice")
def f(c: Cfg):
    return jwt.encode({"n": c.name}, c.k)
jwt.encode({}, cfg.k)
jwt.encode({}, cfg2.k)
