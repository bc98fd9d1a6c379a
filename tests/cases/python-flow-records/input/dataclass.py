import jwt
from dataclasses import dataclass, field
@dataclass
class Cfg:
    k: str = "i1-dc"
    name: str = "svc-name"
    f: str = field(default="i2-dc")
    g: str = field(default_factory=lambda: "i3-dc")
cfg = Cfg()
jwt.encode({"n": cfg.name}, cfg.k)
jwt.encode({}, Cfg().f)
jwt.encode({}, cfg.g)
