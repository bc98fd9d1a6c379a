import os

import jwt
a = {"k": os.environ["MERGE2_JWT_SECRET_KEY"]}
b = {"k": os.environ["MERGE2_JWT_SECRET_KEY_2"], "n": "lbl-b"}
c = {"k": os.environ["MERGE2_JWT_SECRET_KEY_3"]}
d = {}
d.update(a)
d.update(k=os.environ["MERGE2_JWT_SECRET_KEY_4"], n="nam-x")
e = dict(a, **b)
f = a | c
jwt.encode({"n": d["n"]}, d["k"]); jwt.encode({}, e["k"]); jwt.encode({}, f["k"])
