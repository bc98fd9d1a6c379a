import jwt
from dataclasses import dataclass, field
import os
@dataclass
class Cfg:
    k: str = os.environ["CFG_SECRET_KEY"]
    name: str = "svc-name"
    f: str = field(default=os.environ["JWT_SECRET_KEY_7"])
    g: str = field(default_factory=lambda: os.environ["JWT_SECRET_KEY_8"])
cfg = Cfg()
jwt.encode({"n": cfg.name}, cfg.k)
jwt.encode({}, Cfg().f)
jwt.encode({}, cfg.g)
