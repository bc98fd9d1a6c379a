import jwt
from dataclasses import dataclass, field
import os
@dataclass
class Cfg:
    k: str = os.environ["JWT_SECRET_KEY_6"]
    name: str = "svc-name"
    f: str = field(default=os.environ["F"])
    g: str = field(default_factory=lambda: os.environ["JWT_SECRET_KEY_7"])
cfg = Cfg()
jwt.encode({"n": cfg.name}, cfg.k)
jwt.encode({}, Cfg().f)
jwt.encode({}, cfg.g)
