import os

import jwt
d = {"k": os.environ["MERGE_JWT_SECRET_KEY"], "n": "a2-label"}
e = {**d, "z": 1}
f = dict(d, q="x-label")
g = d | {"z": 2}
h = dict(**d)
jwt.encode({}, e["k"]); jwt.encode({}, f["k"]); jwt.encode({}, g["k"]); jwt.encode({}, h["k"])
