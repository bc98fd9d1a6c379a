import os

import jwt
from dataclasses import dataclass, field
@dataclass
class Cfg:
    k: str = os.environ["DATACLASS_JWT_SECRET_KEY"]
    name: str = "svc-name"
    f: str = field(default=os.environ["DEFAULT_DATACLASS_JWT_SECRET_KEY"])
    g: str = field(default_factory=lambda: os.environ["DATACLASS_JWT_SECRET_KEY_2"])
cfg = Cfg()
jwt.encode({"n": cfg.name}, cfg.k)
jwt.encode({}, Cfg().f)
jwt.encode({}, cfg.g)
