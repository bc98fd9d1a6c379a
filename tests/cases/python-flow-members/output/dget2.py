import os

import jwt
d = {"auth": {"jwt": {"k": os.environ["JWT_K"]}}, "z": "zzzzzz"}
jwt.encode({}, d.get("auth", {}).get("jwt", {}).get("k"))
jwt.encode({}, d["auth"].get("jwt")["k2"] if 0 else d.get("auth").get("zz", os.environ["DGET2_JWT_SECRET_KEY"]))
