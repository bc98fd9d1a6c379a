import jwt
from dataclasses import dataclass
@dataclass
class Cfg:
    k: str
    name: str
cfg = Cfg("i4-dc", "bob-name")
cfg2 = Cfg(k="i5-dc", name="alice")
def f(c: Cfg):
    return jwt.encode({"n": c.name}, c.k)
jwt.encode({}, cfg.k)
jwt.encode({}, cfg2.k)
