import jwt
import os
a = {"k": os.environ["JWT_SECRET_KEY_10"]}
b = {"k": os.environ["JWT_SECRET_KEY_11"], "n": "lbl-b"}
c = {"k": os.environ["JWT_SECRET_KEY_12"]}
d = {}
d.update(a)
d.update(k=os.environ["JWT_SECRET_KEY_13"], n="nam-x")
e = dict(a, **b)
f = a | c
jwt.encode({"n": d["n"]}, d["k"]); jwt.encode({}, e["k"]); jwt.encode({}, f["k"])
